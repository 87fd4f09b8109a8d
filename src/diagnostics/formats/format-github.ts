import type { Severity } from "../../model/diagnostic.ts";
import { printable } from "../printable.ts";
import type { Format } from "./format.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands of GitHub Actions, which become annotations in the diff of a pull request. */
export const formatGithub: Format = (diagnostics, { showPath }) =>
  diagnostics
    .map(({ code, severity, message, source: { path, start, end }, suggestion }) => {
      const line = `line=${start.line},endLine=${end.line}`;
      // GitHub takes no columns for a span over several lines.
      const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : "";
      const text = suggestion === undefined ? message : `${message} Did you mean "${suggestion}"?`;
      const place = `file=${escapeProperty(showPath(path))},${line}${columns},title=${escapeProperty(code)}`;
      return `::${commands[severity]} ${place}::${escapeMessage(text)}\n`;
    })
    .join("");

function escapeMessage(text: string): string {
  return printable(text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A"));
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
