import { judgeBounds } from "./bounds.js";
import { median } from "./median.js";

/** @import { Usage } from "./measure.js" */
/** @import { Bound, Measured } from "./bounds.js" */

/** @param {Measured & { machine: string }} measured */
export function formatReport({ usages, scaled, machine }) {
  const bare = median((usages.get("bare remark parse") ?? []).map(({ wall }) => wall));
  const rounds = usages.values().next().value?.length ?? 0;
  const rows = [...usages].map(([name, runs]) => formatRun(name, runs, bare));
  return `# Performance

Whole processes, from start to exit, interleaved; rounds: ${rounds}. Median, and in brackets the least and the most. CPU is
user and system time of all threads. The ratio is that to one bare parse of the same pages with remark, on the clock.
The other generators read an OpenAPI document with the same types and operations, made of pagewright's own model.
Repeat it with \`npm run bench -- FOLDER --scale\`, on a machine that does nothing else.

Measured on: ${machine}.

| Run | Seconds | CPU seconds | To bare parse | Peak MB |
|---|---|---|---|---|
${rows.join("\n")}

@hey-api/openapi-ts writes functions, as pagewright does, and is run once. Its time grows faster than the operations,
because its table of names is searched for each mention: a quarter of these operations took it a tenth of the time.

## Bounds

What pagewright is meant to stay below on these pages.

| | Measured | At most | |
|---|---|---|---|
${judgeBounds({ usages, scaled }).map(formatBound).join("\n")}
${scaled.length > 0 ? `\n${formatScaling(scaled)}` : ""}`;
}

/**
 * @param {string} name
 * @param {readonly Usage[]} runs
 * @param {number} bare
 */
function formatRun(name, runs, bare) {
  const wall = runs.map((run) => run.wall);
  const cells = [
    name,
    spread(wall),
    spread(runs.map((run) => run.cpu)),
    (median(wall) / bare).toFixed(3),
    Math.max(...runs.map(({ memory }) => memory)).toFixed(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** @param {Bound} bound */
function formatBound({ name, unit, measured, atMost }) {
  const digits = unit === " MB" ? 0 : 2;
  const cells =
    measured === undefined
      ? ["–", `${atMost.toFixed(digits)}${unit}`, "not measured"]
      : [
          `${measured.toFixed(digits)}${unit}`,
          `${atMost.toFixed(digits)}${unit}`,
          measured <= atMost ? "met" : "missed",
        ];
  return `| ${[name, ...cells].join(" | ")} |`;
}

/** @param {readonly { times: number, usage: Usage }[]} scaled */
function formatScaling(scaled) {
  const [first] = scaled;
  const rows = scaled.map(({ times, usage: { cpu, memory } }) => {
    const perPage = first === undefined ? 1 : cpu / times / first.usage.cpu;
    return `| ${times} × | ${cpu.toFixed(2)} | ${perPage.toFixed(2)} | ${memory.toFixed(0)} |`;
  });
  return `## Growth

The same pages several times, each copy with a namespace and routes of its own; satteri, cold, without cache.

| Pages | CPU seconds | CPU per page, to 1 × | Peak MB |
|---|---|---|---|
${rows.join("\n")}
`;
}

/** @param {readonly number[]} numbers */
function spread(numbers) {
  const text = median(numbers).toFixed(2);
  return `${text} [${Math.min(...numbers).toFixed(2)}–${Math.max(...numbers).toFixed(2)}]`;
}
