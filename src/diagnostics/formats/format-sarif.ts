import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import type { SourceSpan } from "../../model/source.ts";
import { catalog, codesOnDemand } from "../catalog.ts";
import type { DiagnosticCode } from "../diagnostic.ts";
import { explain, formatExplanation, matchCode } from "../explain.ts";
import { createFindingText } from "../finding-text.ts";
import { printJson } from "../print-json.ts";
import type { Format, FormatContext } from "./format.ts";

type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "note" };

const codes = Object.keys(catalog).flatMap((code) => matchCode(code) ?? []);
const ruleIds: readonly string[] = codes;

/** One SARIF 2.1.0 log, which code scanning services read. */
export const formatSarif: Format = (diagnostics, context) => {
  const fingerprintOf = createFingerprints(context);
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "pagewright", rules: codes.map(toRule) } },
        columnKind: "utf16CodeUnits",
        results: diagnostics.map((diagnostic) => ({
          ...toResult(diagnostic, context.showPath),
          partialFingerprints: { primaryLocationLineHash: fingerprintOf(diagnostic) },
        })),
      },
    ],
  };
  return `${printJson(log, 2)}\n`;
};

/** Codes are noun phrases, so the last part of a code describes its rule. */
function toRule(code: DiagnosticCode): ReportingDescriptor {
  const name = code.slice(code.indexOf("/") + 1);
  const { meaning } = explain(code);
  return {
    id: code,
    shortDescription: { text: name.replaceAll("-", " ") },
    fullDescription: { text: meaning },
    help: { text: meaning, markdown: formatExplanation(code) },
    defaultConfiguration: {
      level: levels[catalog[code].severity],
      ...(codesOnDemand.has(code) && { enabled: false }),
    },
  };
}

/**
 * Code, page and marked words, counted where they are the same: a finding keeps its fingerprint when lines move. The
 * name of the property is the one that GitHub reads.
 */
function createFingerprints({
  texts,
  showPath,
  hash,
}: Pick<FormatContext, "texts" | "showPath" | "hash">): (diagnostic: Diagnostic) => string {
  const textOf = createFindingText(texts);
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const key = JSON.stringify([diagnostic.code, showPath(diagnostic.source.path), textOf(diagnostic)]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return `${hash(key).slice(0, 16)}:${count}`;
  };
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
    ruleIndex: ruleIds.indexOf(code),
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
