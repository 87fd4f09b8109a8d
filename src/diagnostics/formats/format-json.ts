import type { SourceSpan } from "../../model/source.ts";
import { printJson } from "../print-json.ts";
import type { Format } from "./format.ts";

/** One JSON object a line, as in the model; only paths are shown as everywhere on a terminal. */
export const formatJson: Format = (diagnostics, { showPath }) => {
  const show = (source: SourceSpan): SourceSpan => ({ ...source, path: showPath(source.path) });
  const lines = diagnostics.map((diagnostic) => {
    const related = diagnostic.related?.map((span) => ({ ...span, source: show(span.source) }));
    return printJson({ ...diagnostic, source: show(diagnostic.source), ...(related && { related }) });
  });
  return lines.map((line) => `${line}\n`).join("");
};
