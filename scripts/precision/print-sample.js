/**
 * Prints sampled findings with the lines around them and around what they refer to.
 *
 * @param {readonly import("./draw-samples.js").Sample[]} samples
 * @param {ReadonlyMap<string, readonly string[]>} texts
 * @param {import("./judgements.js").Judgements} judgements
 * @param {string} wanted
 */
export function printSample(samples, texts, judgements, wanted) {
  for (const { code, count, sample } of samples) {
    if (wanted !== "all" && wanted !== code) continue;
    console.log(`\n##### ${code}: ${sample.length} of ${count}`);
    for (const { key, diagnostic } of sample) {
      const judged = judgements.get(code)?.get(key);
      if (wanted === "all" && judged !== undefined) continue;
      const { message, source, related = [], suggestion } = diagnostic;
      console.log(`\n${key}${judged === undefined ? "" : ` [${judged}]`}\n  ${message}`);
      if (suggestion !== undefined) console.log(`  did you mean ${suggestion}`);
      for (const line of linesAround(texts.get(source.path), source, 1)) console.log(line);
      for (const { source: other, message: text } of related.slice(0, 2)) {
        console.log(`  ${other.path}:${other.start.line} ${text}`);
        for (const line of linesAround(texts.get(other.path), other, 0)) console.log(line);
      }
    }
  }
}

/**
 * @param {readonly string[] | undefined} lines
 * @param {import("../../src/model/source.ts").SourceSpan} source
 * @param {number} margin
 */
function linesAround(lines = [], { start }, margin) {
  const from = Math.max(1, start.line - margin);
  return lines.slice(from - 1, start.line + margin).map((line, index) => {
    const cut = Math.max(0, start.column - 80);
    const mark = from + index === start.line ? ">" : " ";
    return `  ${mark} ${line.slice(mark === ">" ? cut : 0).slice(0, 200)}`;
  });
}
