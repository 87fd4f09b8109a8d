import type { LinkContext } from "../../src/3-link/operations/link-context.ts";
import type { DiagnosticCode, Report } from "../../src/diagnostics/diagnostic.ts";
import type {
  ExampleFacts,
  OperationFacts,
  PageFacts,
  ParameterFacts,
  PropertyFacts,
  RouteFacts,
} from "../../src/model/facts.ts";
import type { HttpMethod } from "../../src/model/operations.ts";
import type { SourceSpan } from "../../src/model/source.ts";
import type { ScalarName, TypeExpr, TypeRef } from "../../src/model/types.ts";

const tally = { seen: 0, consumed: 0, diagnosed: 0, setAside: {} };

/** A place on a page; the line tells places apart. */
export function spanOn(path: string, line = 1): SourceSpan {
  return { path, start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } };
}

export function buildPage(path: string, title: string, ...operations: readonly OperationFacts[]): PageFacts {
  return {
    path,
    kind: "operation",
    title,
    types: [],
    enums: [],
    operations,
    links: [],
    anchors: [],
    includes: [],
    permissions: [],
    suppressions: [],
    lineStarts: [0],
    diagnostics: [],
    accounting: { rows: tally, routes: tally, annotations: tally, examples: tally },
  };
}

/** An operation from its request lines, `GET /widgets/{id}?color=red`; the method is the first line's. */
export function buildOperation(
  lines: readonly string[],
  facts: Partial<OperationFacts> = {},
): OperationFacts {
  const page = facts.source?.path ?? "api/page.md";
  return {
    method: (lines[0]?.split(" ")[0] ?? "GET") as HttpMethod,
    primary: true,
    description: "",
    deprecated: false,
    routes: lines.map((line, index) => buildRoute(line, spanOn(page, index + 1))),
    pathParameters: [],
    query: [],
    headers: [],
    responses: [],
    permissions: [],
    examples: [],
    source: spanOn(page),
    ...facts,
  };
}

function buildRoute(line: string, source: SourceSpan): RouteFacts {
  const [path = "", query = ""] = line.slice(line.indexOf(" ") + 1).split("?");
  const parameters = query.split("&").filter((part) => part !== "");
  return {
    path,
    query: parameters.map((part) => ({ name: part.split("=")[0] ?? "", value: part.split("=")[1] ?? "" })),
    source,
  };
}

export function buildParameter(
  place: ParameterFacts["in"],
  name: string,
  scalar: ScalarName = "String",
  facts: Partial<ParameterFacts> = {},
): ParameterFacts {
  const type = { kind: "scalar", name: scalar } as const;
  return {
    name,
    in: place,
    type,
    required: false,
    description: `The ${name}.`,
    source: spanOn("api/page.md", 50),
    ...facts,
  };
}

export function buildRow(name: string, facts: Partial<PropertyFacts> = {}): PropertyFacts {
  return {
    name,
    type: { kind: "scalar", name: "String" },
    readOnly: false,
    required: false,
    relationship: false,
    deprecated: false,
    description: "",
    source: spanOn("api/page.md", 60),
    typeSource: spanOn("api/page.md", 60),
    ...facts,
  };
}

export function buildExample(url: string): ExampleFacts {
  const source = spanOn("api/page.md", 70);
  return { request: { url, headers: [], source }, source };
}

export interface Reported {
  readonly code: DiagnosticCode;
  readonly source: SourceSpan;
  readonly details: unknown;
}

/** A context in which every name is the id of an interface with the properties that `properties` lists. */
export function buildContext(
  facts: {
    readonly lockedNames?: Record<string, string>;
    readonly properties?: Record<string, readonly string[]>;
  } = {},
): LinkContext & { readonly reported: readonly Reported[] } {
  const reported: Reported[] = [];
  const report: Report = (code, source, details) => reported.push({ code, source, details });
  const properties = new Map(Object.entries(facts.properties ?? {}));
  return {
    options: { nullability: "assumed", lockedNames: facts.lockedNames ?? {} },
    report,
    reported,
    resolveType: (written) => resolve(written),
    writableProperties: (id) => (properties.has(id) ? new Set(properties.get(id)) : undefined),
  };
}

function resolve(written: TypeExpr): TypeRef {
  switch (written.kind) {
    case "scalar":
      return written;
    case "name":
      return { kind: "ref", id: `example.${written.name}` };
    case "collection":
      return { kind: "array", element: resolve(written.element) };
    default:
      return { kind: "unknown", written: written.kind };
  }
}
