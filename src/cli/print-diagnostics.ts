import { resolve } from "node:path";
import type { Format } from "../diagnostics/formats/format.ts";
import { formats } from "../diagnostics/formats/formats.ts";
import { hashText } from "../disk/hash-text.ts";
import { relativePath } from "../disk/paths.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Flags } from "./flags.ts";
import type { Invocation } from "./invocation.ts";
import type { Project } from "./project.ts";
import type { ModelCounts } from "./summary.ts";
import { type OutputStream, showsColors } from "./terminal.ts";

/** Writes diagnostics, in the format that was asked for where no other is given, with paths relative to where the reader stands. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  stream: OutputStream,
  { root, pages }: Project,
  { flags, terminal, settings }: Invocation,
  format: Format = formats[flags.format],
): void {
  const texts = new Map(pages.sources.map((source) => [source.path, source.text]));
  const { path: configPath, json } = settings;
  if (configPath !== undefined && json !== undefined) texts.set(relativePath(root, configPath), json);
  const text = format(diagnostics, {
    texts,
    showPath: (path) => relativePath(terminal.cwd, resolve(root, path)),
    columns: stream.isTTY ? stream.columns : undefined,
    colors: showsColors(stream, terminal, flags.color),
    hash: hashText,
    all: flags.all === true,
  });
  stream.write(text);
}

/** Whether a diagnostic is at least as severe as `--fail-on` says, or there are more than `--max-warnings`. */
export function failsOn(
  { diagnostics }: Pick<ModelCounts, "diagnostics">,
  { failOn, maxWarnings = Number.POSITIVE_INFINITY }: Pick<Flags, "failOn" | "maxWarnings">,
): boolean {
  if (diagnostics.warning > maxWarnings) return true;
  if (failOn === "never") return false;
  return diagnostics.error > 0 || (failOn === "warning" && diagnostics.warning > 0);
}
