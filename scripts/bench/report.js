/** @import { Usage } from "./measure.js" */

/**
 * @param {{ usages: ReadonlyMap<string, readonly Usage[]>, scaled: readonly { times: number, usage: Usage }[],
 *   machine: string }} measured
 */
export function formatReport({ usages, scaled, machine }) {
  const bare = median((usages.get("bare remark parse") ?? []).map(({ cpu }) => cpu));
  const rounds = usages.values().next().value?.length ?? 0;
  const rows = [...usages].map(([name, runs]) => {
    const cpu = runs.map((run) => run.cpu);
    const cells = [
      name,
      spread(runs.map((run) => run.wall)),
      spread(cpu),
      (median(cpu) / bare).toFixed(3),
      Math.max(...runs.map(({ memory }) => memory)).toFixed(0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return `# Performance

Whole processes, from start to exit, interleaved; rounds: ${rounds}. Median, and in brackets the least and the most.
CPU is user and system time of all threads; the ratio is that of the CPU times to one bare parse of the same pages with
remark, which no generator on remark can beat. The other generators read an OpenAPI document with the same types and
operations. Repeat it with \`npm run bench -- FOLDER --scale\`.

Measured on: ${machine}.

| Run | Seconds | CPU seconds | CPU to bare parse | Peak MB |
|---|---|---|---|---|
${rows.join("\n")}
${scaled.length > 0 ? `\n${formatScaling(scaled)}` : ""}`;
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

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
