import type { Example, ExampleMessage, Operation } from "../../model/operations.ts";
import { codeSpan } from "../comment.ts";
import { emitDocs } from "../emit-docs.ts";
import type { OperationNames } from "../export-names.ts";
import { laidOut } from "../laid-out.ts";
import type { Layout } from "../layout.ts";
import type { ModuleContext } from "../module-context.ts";
import type { StatementStructure } from "../module-structure.ts";
import { quoteString } from "../quote.ts";
import { emitObject, emitValue } from "./emit-value.ts";
import type { ExampleNames } from "./example-names.ts";
import { type ExampleRequest, exampleRequest, isHeader } from "./example-request.ts";
import { exampleResponse } from "./example-response.ts";

/** A constant of the module. */
interface Constant {
  readonly name: string;
  /** What it is, without a full stop. */
  readonly title: string;
  readonly type: string;
  readonly value: Layout;
  /** Why its type is `unknown`. */
  readonly misfit?: string | undefined;
}

/** What a module holds for one example. */
interface EmittedExample {
  readonly constants: readonly Constant[];
  /** Request and answer, where the page shows both. */
  readonly exchange?: Layout;
}

/** The documented requests and answers of an operation as constants, and the exchanges that they make. */
export function emitExamples(
  operation: Operation,
  operationNames: OperationNames,
  names: ExampleNames,
  context: ModuleContext,
): readonly StatementStructure[] {
  const emitted = operation.examples.map((example, index) =>
    emitExample(example, index, { operation, operationNames, names, context }),
  );
  const exchanges = emitted.flatMap(({ exchange }) => (exchange === undefined ? [] : [{ value: exchange }]));
  const list: Constant = {
    name: names.exchanges,
    title: `What the documentation of \`${operationNames.function}\` shows`,
    type: `readonly ${context.scope.runtime("ExampleExchange")}[]`,
    value: { kind: "[,]", entries: exchanges },
  };
  const constants = [...emitted.flatMap((example) => example.constants), list];
  return constants.map((constant) => emitConstant({ ...constant, name: context.scope.own(constant.name) }));
}

interface Tools {
  readonly operation: Operation;
  readonly operationNames: OperationNames;
  readonly names: ExampleNames;
  readonly context: ModuleContext;
}

function emitExample({ name, request, response }: Example, index: number, tools: Tools): EmittedExample {
  const title = name === undefined ? "" : ` in the example ${codeSpan(name)}`;
  const read = request && exampleRequest(request, tools.operation, tools.context);
  const responseName = tools.names.responses[index] ?? "";
  const answered = response && exampleResponse(response, tools.operation, tools.context);
  const constants: readonly Constant[] = [
    ...(read === undefined ? [] : emitRequest(read, title, index, tools)),
    ...(answered === undefined
      ? []
      : [
          {
            ...answered,
            name: responseName,
            title: `The answer${title}`,
            value: emitValue(answered.value),
          },
        ]),
  ];
  const status = response?.status ?? 0;
  if (read === undefined || response === undefined || status < 200 || status > 599) return { constants };
  const body = request?.json === undefined ? [] : [["body", emitValue(request.json)] as const];
  const exchange = emitObject([
    ["method", quoteString(request?.method ?? "GET")],
    ["url", quoteString(addressOf(read))],
    ...body,
    ["response", emitResponse(response, answered === undefined ? undefined : responseName)],
  ]);
  return { constants, exchange };
}

function emitRequest(read: ExampleRequest, title: string, index: number, tools: Tools): readonly Constant[] {
  const { request, options, misfit } = read;
  const { operation, operationNames, names, context } = tools;
  const { scope, plan } = context;
  const path = plan.paths.operations.get(operation) ?? "";
  const type = misfit === undefined ? scope.declared(operationNames.request, path) : "unknown";
  const constant = {
    name: names.requests[index] ?? "",
    title: `The request${title}`,
    type,
    value: emitValue(request),
    misfit,
  };
  if (Object.keys(options).length === 0) return [constant];
  const further = {
    name: names.options[index] ?? "",
    title: `What the function does not document of the request${title}`,
    type: scope.runtime("RequestOptions"),
    value: emitValue(options),
  };
  return [constant, further];
}

/** The documented address, below that of the service where a route tells where it begins. */
function addressOf({ address }: ExampleRequest): string {
  const query = address.query.map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`);
  return query.length === 0 ? address.path : `${address.path}?${query.join("&")}`;
}

/** Braces stay: the text between them is a name for any value. */
function encodeQuery(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /%(?:24|2C|3A|2F|40|7B|7D)/g,
    decodeURIComponent,
  );
}

function emitResponse({ status, headers, text }: ExampleMessage, constant: string | undefined): Layout {
  const sent = headers.filter(
    ({ name, value }) =>
      isHeader(name, value) && !/^(?:content-(?:length|encoding)|transfer-encoding)$/i.test(name),
  );
  const byName = new Map(sent.map(({ name, value }) => [name.toLowerCase(), value]));
  return emitObject([
    ["status", String(status)],
    ...(byName.size === 0 ? [] : [["headers", emitValue(Object.fromEntries(byName))] as const]),
    ...(constant === undefined ? [] : [[text === undefined ? "json" : "text", constant] as const]),
  ]);
}

function emitConstant({ name, title, type, value, misfit }: Constant): StatementStructure {
  const reason = misfit === undefined ? "" : ` It is \`unknown\`, because ${misfit}.`;
  const used = `export const ${name}: ${type} = ;`.length;
  return {
    statement: "const",
    isExported: true,
    docs: emitDocs({ text: `${title}.${reason}` }, 0),
    declarations: [{ name, type, initializer: laidOut(value, { indent: 0, used }) }],
  };
}
