import type { Format } from "./format.ts";
import { formatGithub } from "./format-github.ts";
import { formatJson } from "./format-json.ts";
import { formatPretty } from "./format-pretty.ts";
import { formatSarif } from "./format-sarif.ts";

/** Every format, by the name that `--format` takes. */
export const formats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
