import type { Operation, Parameter } from "../model/operations.ts";
import { emitPlain } from "./emit-plain.ts";
import type { Entry, Layout } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteKey, quoteString } from "./quote.ts";
import type { RequestPart } from "./request-part.ts";
import { groupRoutes, type RouteGroup } from "./route-groups.ts";

/**
 * `path` of a request: one member of a union for each set of keys. The keys of the other sets are forbidden in it;
 * TypeScript would accept a mixture of two routes otherwise.
 */
export function emitPath({ routes }: Operation, context: ModuleContext): RequestPart | undefined {
  const groups = groupRoutes(routes);
  const keys = new Set(groups.flatMap(({ parameters }) => [...parameters.keys()]));
  if (groups.some(({ tag }) => tag !== "none")) keys.add("route");
  if (keys.size === 0) return undefined;
  const described = new Set<string>();
  const members = groups.map(
    (group): Layout => ({
      kind: "{;}",
      entries: emitKeys(group, keys, context).map((entry) => describeOnce(entry, described)),
    }),
  );
  const required = !groups.some(({ parameters, tag }) => parameters.size === 0 && tag !== "required");
  return { name: "path", required, type: { kind: "|", members } };
}

/** The keys of a group, then its tag, then the keys that only others have. */
function emitKeys(group: RouteGroup, keys: ReadonlySet<string>, context: ModuleContext): readonly Entry[] {
  const own = Array.from(group.parameters, ([key, parameter]) => emitKey(key, parameter, context));
  const foreign = [...keys].filter(
    (key) => !group.parameters.has(key) && (key !== "route" || group.tag === "none"),
  );
  return [
    ...own,
    ...emitTag(group),
    ...foreign.map((key) => ({ label: `${quoteKey(key)}?: `, value: "never" })),
  ];
}

function emitKey(key: string, { type, description }: Parameter, context: ModuleContext): Entry {
  return {
    comment: { text: description },
    label: `${quoteKey(key)}: `,
    value: emitPlain(type, context),
  };
}

/** An editor shows what any member of the union says of a key. */
function describeOnce({ comment, ...entry }: Entry, described: Set<string>): Entry {
  const text = JSON.stringify([entry.label, comment?.text]);
  if (comment === undefined || described.has(text)) return entry;
  described.add(text);
  return { ...entry, comment };
}

function emitTag({ tag, templates }: RouteGroup): readonly Entry[] {
  if (tag === "none") return [];
  const value: Layout = { kind: "|", members: templates.map(quoteString) };
  return [{ label: tag === "optional" ? "route?: " : "route: ", value }];
}
