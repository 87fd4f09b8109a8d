import type { Accounting } from "./model/accounting.ts";
import type { ApiModel } from "./model/api-model.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { OutputFile } from "./model/source.ts";

/** What the pages say, and what is wrong with them. */
export interface LoadedModel {
  readonly model: ApiModel;
  /** In the order of path, offset and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accounting: Accounting;
}

/** The client, with the model that it was made of. */
export interface Result extends LoadedModel {
  /** The client, without the lock; empty when the pages declare nothing. */
  readonly files: readonly OutputFile[];
  /** Names of the functions by operation id, to be given back as `lockedNames`. */
  readonly names: Readonly<Record<string, string>>;
}
