import { type Node, parseTree } from "jsonc-parser";
import { type SourceSpan, spanAt } from "../model/source.ts";

/**
 * Where the keys and items of a JSON configuration stand, by the paths that diagnostics give them:
 * `overrides.types.Ticket`, `include[0]`. What the named target says stands in place of what all targets share.
 */
export function keyPlaces(
  text: string,
  path: string,
  target: string | undefined,
): Readonly<Record<string, SourceSpan>> {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const places = new Map<string, SourceSpan>();
  const visit = (node: Node | undefined, key: string): void => {
    const add = (one: string, { offset, length }: Node): void => {
      places.set(one, spanAt(path, lineStarts, offset, offset + length));
    };
    for (const [index, child] of (node?.children ?? []).entries()) {
      const [name, value] = child.children ?? [];
      if (node?.type === "array") {
        add(`${key}[${index}]`, child);
        visit(child, `${key}[${index}]`);
      } else if (node?.type === "object" && name) {
        const inside = key === "" ? String(name.value) : `${key}.${name.value}`;
        add(inside, name);
        visit(value, inside);
      }
    }
  };
  visit(parseTree(text), "");
  const prefix = `targets.${target}.`;
  const own = [...places].flatMap(([key, place]) =>
    target !== undefined && key.startsWith(prefix) ? [[key.slice(prefix.length), place] as const] : [],
  );
  return Object.fromEntries([...places, ...own]);
}
