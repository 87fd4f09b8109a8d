import { type ParseError, parse, printParseErrorCode } from "jsonc-parser";
import { UsageError } from "../usage-error.ts";

/** The value of a JSON file; a {@link UsageError} with the place of the first thing that is not JSON. */
export function parseJsonFile(text: string, path: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parseShallow(text, errors, path);
  const [error] = errors;
  if (error === undefined) return value;
  const before = text.slice(0, error.offset).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  throw new UsageError(`"${path}", ${place}: this is not JSON (${wordsOf(error)}).`);
}

/** The parser calls itself for every level. */
function parseShallow(text: string, errors: ParseError[], path: string): unknown {
  try {
    return parse(text, errors, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`"${path}": this is nested too deep to be read.`);
  }
}

/** `CommaExpected` as `comma expected`. */
function wordsOf({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
}
