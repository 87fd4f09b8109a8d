import { existsSync, readFileSync, writeFileSync } from "node:fs";

const file = "test/lint-precision.json";

/**
 * What a reader of the pages said of sampled findings, by code and place: `true`, or why it is wrong.
 *
 * @typedef {Map<string, Map<string, true | string>>} Judgements
 */

/** @returns {Judgements} */
export function readJudgements() {
  const value = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return new Map(Object.entries(value).map(([code, places]) => [code, new Map(Object.entries(places))]));
}

/**
 * Keeps the judgements of the findings that are still drawn.
 *
 * @param {Judgements} judgements
 * @param {readonly import("./draw-samples.js").Sample[]} samples
 */
export function writeJudgements(judgements, samples) {
  const kept = samples.map(({ code, sample }) => {
    const places = sample.flatMap(({ key }) => {
      const judgement = judgements.get(code)?.get(key);
      return judgement === undefined ? [] : [[key, judgement]];
    });
    return [code, Object.fromEntries(places)];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
