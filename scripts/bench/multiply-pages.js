import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const requestLine = /^(GET|POST|PUT|PATCH|DELETE) (https?:\/\/[^/\s]+\/[^/\s]+)?\//gm;

/**
 * Writes a set of pages several times. Each copy has a namespace and routes of its own, so that it declares types and
 * operations that no other copy does.
 *
 * @param {string} from
 * @param {string} to
 * @param {number} times
 */
export function multiplyPages(from, to, times) {
  const pages = readdirSync(from, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|markdown|txt)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(from, path), "utf8") }));
  const namespace = mostFrequent(pages.flatMap(({ text }) => /^Namespace: ([\w.]+)/m.exec(text)?.[1] ?? []));
  for (let copy = 1; copy <= times; copy++) {
    for (const { path, text } of pages) {
      const renamed = namespace === undefined ? text : text.replaceAll(namespace, `${namespace}${copy}`);
      const place = join(to, `copy-${copy}`, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, copy === 1 ? text : renamed.replaceAll(requestLine, `$1 $2/copy${copy}/`));
    }
  }
}

/** @param {readonly string[]} words */
function mostFrequent(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
