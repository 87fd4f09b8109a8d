import type { ApiModel } from "../../../src/model/api-model.ts";
import type { TypeRef } from "../../../src/model/types.ts";
import type { PlainModel } from "./plain-model.ts";
import { methods, routeOf } from "./write-plain-model.ts";

/** The parts of a model that a plain model knows, as lines that are easy to compare. */
export function linesOfModel({ types, operations }: ApiModel): string[] {
  const declared = types.flatMap((type) =>
    type.kind === "enum"
      ? [`enum ${type.id} ${type.members.map(({ value }) => value).join()}`]
      : [
          `type ${type.id} < ${type.base ?? "nothing"}`,
          ...type.properties.map(
            ({ name, type: ref, readOnly }) =>
              `${type.id}.${name}: ${textOf(ref)}${readOnly ? " read-only" : ""}`,
          ),
        ],
  );
  const requests = operations.map(({ name, routes, body, responses }) => {
    const [route] = routes;
    const result = responses.map(
      (one) =>
        `${one.status} ${one.body ? textOf(one.body) : "nothing"}${one.collection ? " collection" : ""}`,
    );
    return `${name} ${route?.method} ${route?.path} ${body ? textOf(body.type) : "nothing"} -> ${result.join()}`;
  });
  return [...declared, ...requests].sort();
}

/** The same of a plain model, by hand. */
export function linesOfPlainModel({ interfaces, enums, operations }: PlainModel): string[] {
  const declared = new Set([...interfaces, ...enums].map(({ name }) => name));
  const written = (type: string): string => (declared.has(type) ? `trust.${type}` : type);
  return [
    ...enums.map(({ name, values }) => `enum trust.${name} ${values.join()}`),
    ...interfaces.flatMap(({ name, base, properties }) => [
      `type trust.${name} < ${base === undefined ? "nothing" : `trust.${base}`}`,
      ...properties.map(
        (one) =>
          `trust.${name}.${one.name}: ${written(one.type)}${one.collection ? "[]" : ""}${one.readOnly ? " read-only" : ""}`,
      ),
    ]),
    ...operations.map((operation) => {
      const { verb, subject } = operation;
      const type = `trust.${subject}`;
      const body = verb === "Create" || verb === "Update" ? type : "nothing";
      const results = {
        Get: `200 ${type}`,
        List: `200 ${type} collection`,
        Create: `201 ${type}`,
        Update: `200 ${type}`,
        Delete: "204 nothing",
      };
      const name = verb.toLowerCase() + subject.slice(0, 1).toUpperCase() + subject.slice(1);
      return `${name} ${methods[verb]} ${routeOf(operation, (noun) => `${noun}Id`)} ${body} -> ${results[verb]}`;
    }),
  ].sort();
}

function textOf(ref: TypeRef): string {
  switch (ref.kind) {
    case "scalar":
      return ref.name;
    case "ref":
      return ref.id;
    case "array":
      return `${textOf(ref.element)}[]`;
    case "union":
      return ref.members.map(textOf).join("|");
    case "literal":
      return JSON.stringify(ref.value);
    case "unknown":
      return `unknown ${ref.written}`;
  }
}
