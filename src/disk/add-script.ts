import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { refuseOnDiskError } from "./disk-refusal.ts";
import { entriesOf } from "./json-entries.ts";
import { parseJsonFile } from "./parse-json-file.ts";
import { readIfPresent } from "./read-if-present.ts";

/** What became of a script that somebody wanted in `package.json`. */
export type AddedScript = "added" | "present" | "other" | "no package";

/** Adds a script to the `package.json` of a folder. One that stands there under that name stays. */
export function addScript(folder: string, name: string, command: string): AddedScript {
  const path = join(folder, "package.json");
  const text = readIfPresent(path);
  if (text === undefined) return "no package";
  const present = entriesOf(entriesOf(parseJsonFile(text, path))?.get("scripts"))?.get(name);
  if (present !== undefined) return present === command ? "present" : "other";
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? "  ";
  const formattingOptions = {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  const edits = modify(text, ["scripts", name], command, { formattingOptions });
  refuseOnDiskError(`write "${path}"`, () => writeFileSync(path, applyEdits(text, edits)));
  return "added";
}
