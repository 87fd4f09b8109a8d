import ts from "typescript6";
import type { OutputFile } from "../../src/model/source.ts";

/** The syntax tree of a generated module. */
export function parseModule({ path, text }: OutputFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}
