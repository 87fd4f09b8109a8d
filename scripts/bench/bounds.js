import { median } from "./median.js";

/** @import { Usage } from "./measure.js" */

/** @typedef {{ usages: ReadonlyMap<string, readonly Usage[]>, scaled: readonly { times: number, usage: Usage }[] }} Measured */

/**
 * What pagewright must not exceed: what was measured, how much it is, and how much it may be; `undefined` where it was
 * not measured.
 *
 * @typedef {{ name: string, unit: "" | " s" | " MB", measured: number | undefined, atMost: number }} Bound
 */

/**
 * Times are seconds on the clock where nothing else is said. A ratio is that of the medians.
 *
 * @param {Measured} measured
 * @returns {Bound[]}
 */
export function judgeBounds({ usages, scaled }) {
  const wall = (/** @type {string} */ name) => figure(usages, name, (usage) => usage.wall);
  const cpu = (/** @type {string} */ name) => figure(usages, name, (usage) => usage.cpu);
  const parse = wall("bare remark parse");
  const cold = wall("pagewright, satteri, cold");
  const scaling = scaled.map(({ times, usage }) => ({ ...usage, times, perPage: usage.cpu / times }));
  const [once, ten] = [scaling.find(({ times }) => times === 1), scaling.find(({ times }) => times === 10)];
  return [
    ratio(
      "remark, cold, to two bare parses of half the pages each",
      wall("pagewright, remark, cold"),
      wall("bare remark parse, two processes"),
      1.3,
    ),
    ratio("all but parsing, to the bare parse", minus(cold, wall("bare satteri parse")), parse, 0.2),
    {
      name: "all but parsing, CPU",
      unit: " s",
      measured: minus(cpu("pagewright, satteri, cold"), cpu("bare satteri parse")),
      atMost: 2.5,
    },
    ratio("satteri, cold, to openapi-typescript", cold, wall("openapi-typescript"), 0.5),
    ratio("satteri, cold, to @hey-api/openapi-ts", cold, wall("@hey-api/openapi-ts"), 0.15),
    {
      name: "nothing changed, generate",
      unit: " s",
      measured: wall("pagewright, nothing changed"),
      atMost: Math.max(0.03 * (parse ?? 0), 0.7),
    },
    {
      name: "nothing changed, check",
      unit: " s",
      measured: wall("pagewright check"),
      atMost: Math.max(0.03 * (parse ?? 0), 0.7),
    },
    {
      name: "one page changed",
      unit: " s",
      measured: wall("pagewright, one page changed"),
      atMost: Math.max(0.06 * (parse ?? 0), 1.3),
    },
    { name: "peak memory", unit: " MB", measured: peak(usages), atMost: 450 },
    ratio("peak memory at ten times the pages", ten?.memory, once?.memory, 4),
    ratio("CPU per page at ten times the pages", ten?.perPage, once?.perPage, 1.2),
    ratio(
      "five pages, cold, to imports and bare parse",
      wall("five seeds, cold"),
      wall("five seeds, imports and bare parse"),
      1.4,
    ),
    { name: "--help", unit: " s", measured: wall("pagewright --help"), atMost: 0.15 },
    {
      name: "type check of the client, TypeScript 7",
      unit: " s",
      measured: wall("type check of the client"),
      atMost: 4,
    },
  ];
}

/**
 * @param {ReadonlyMap<string, readonly Usage[]>} usages
 * @param {string} name
 * @param {(usage: Usage) => number} pick
 */
function figure(usages, name, pick) {
  const runs = usages.get(name) ?? [];
  return runs.length === 0 ? undefined : median(runs.map(pick));
}

/** @param {ReadonlyMap<string, readonly Usage[]>} usages */
function peak(usages) {
  const runs = [...usages].flatMap(([name, runs]) => (name.startsWith("pagewright") ? runs : []));
  return runs.length === 0 ? undefined : Math.max(...runs.map(({ memory }) => memory));
}

/**
 * @param {string} name
 * @param {number | undefined} one
 * @param {number | undefined} other
 * @param {number} atMost
 * @returns {Bound}
 */
function ratio(name, one, other, atMost) {
  const measured = one === undefined || other === undefined ? undefined : one / other;
  return { name, unit: "", measured, atMost };
}

/**
 * @param {number | undefined} one
 * @param {number | undefined} other
 */
function minus(one, other) {
  return one === undefined || other === undefined ? undefined : one - other;
}
