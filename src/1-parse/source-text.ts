import { createPlaces, type Places } from "../model/places.ts";
import type { SourceFile } from "../model/source.ts";

/** The text of a page that knows where its lines begin, and with them the places of all that stands in it. */
export interface SourceText extends Places {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Line ends become `\n` and a byte order mark is dropped, so that both count the same everywhere. */
export function createSourceText({ path, text: read }: SourceFile): SourceText {
  const written = read.replace(/^\uFEFF/, "");
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts, ...createPlaces({ path, lineStarts }) };
}
