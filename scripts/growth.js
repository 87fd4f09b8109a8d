import { growingPages } from "./trust/growing-pages.js";

/**
 * What pages cost that have ever more of something: milliseconds of the processor for each doubling, until one takes
 * seconds or a limit refuses the page. Where the last doublings each cost three times or more, something grows faster
 * than the pages.
 *
 *     npm run growth               everything
 *     npm run growth -- routes     what has the word in its name
 */
const [word = ""] = process.argv.slice(2);
const enough = 2_000;
const most = 20_000;

/** @type {typeof import("../src/index.ts")} */
const { generate } = await import(new URL("../dist/index.js", import.meta.url).href);

await generate(growingPages.types?.(10) ?? []);
let suspects = 0;
for (const [name, pagesOf] of Object.entries(growingPages)) {
  if (!name.includes(word)) continue;
  /** @type {number[]} */
  const times = [];
  for (let count = 250; count <= most && (times.at(-1) ?? 0) < enough; count *= 2) {
    const pages = pagesOf(count);
    const start = process.cpuUsage();
    const { diagnostics } = await generate(pages);
    if (diagnostics.some(({ code }) => code === "parse/limit-exceeded")) break;
    const { user, system } = process.cpuUsage(start);
    times.push(Math.round((user + system) / 1000));
  }
  const isSuspect = growth(times, 1) > 3 && growth(times, 2) > 3 && (times.at(-1) ?? 0) > 500;
  if (isSuspect) suspects++;
  console.log(`${isSuspect ? "!" : " "} ${name}: ${times.join(", ")} ms`);
}
console.log(
  suspects === 0 ? "Nothing grows faster than the pages." : `${suspects} grow faster than the pages.`,
);
process.exitCode = suspects === 0 ? 0 : 1;

/**
 * How many times the cost of one doubling is that of the one before, counted from the last.
 *
 * @param {readonly number[]} times
 * @param {number} fromEnd
 */
function growth(times, fromEnd) {
  return (times.at(-fromEnd) ?? 0) / Math.max(1, times.at(-fromEnd - 1) ?? 1);
}
