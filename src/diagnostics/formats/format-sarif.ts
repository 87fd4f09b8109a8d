import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import type { SourceSpan } from "../../model/source.ts";
import { catalog } from "../catalog.ts";
import type { Format } from "./format.ts";

type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "note" };

const codes: readonly string[] = Object.keys(catalog);

/** One SARIF 2.1.0 log, which code scanning services read. */
export const formatSarif: Format = (diagnostics, { showPath }) => {
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pagewright", rules: Object.entries(catalog).map(toRule) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => toResult(diagnostic, showPath)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Codes are noun phrases, so the last part of a code describes its rule. */
function toRule([id, { severity }]: readonly [string, { readonly severity: Severity }]): ReportingDescriptor {
  const text = id.slice(id.indexOf("/") + 1).replaceAll("-", " ");
  return { id, shortDescription: { text }, defaultConfiguration: { level: levels[severity] } };
}

function toResult(diagnostic: Diagnostic, showPath: (path: string) => string): Result {
  const { code, severity, message, source, suggestion, related } = diagnostic;
  const text = suggestion === undefined ? message : `${message} Did you mean "${suggestion}"?`;
  const relatedLocations = related?.map((span) => ({
    ...toLocation(span.source, showPath),
    message: { text: span.message },
  }));
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text },
    locations: [toLocation(source, showPath)],
    ...(relatedLocations && { relatedLocations }),
  };
}

function toLocation({ path, start, end }: SourceSpan, showPath: (path: string) => string): Location {
  const uri = showPath(path).split("/").map(encodeURIComponent).join("/");
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
