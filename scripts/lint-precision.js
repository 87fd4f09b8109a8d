import { parseArgs } from "node:util";
import { drawSamples } from "./precision/draw-samples.js";
import { readJudgements, writeJudgements } from "./precision/judgements.js";
import { lintPages } from "./precision/lint-pages.js";
import { printSample } from "./precision/print-sample.js";
import { writeReport } from "./precision/write-report.js";

const usage = `Usage: npm run precision -- FOLDER [--read CODE] [--update]

Lints a folder, draws up to 25 findings of each code in an order that a seed decides, and compares them with the
judgements in test/lint-precision.json.

  --read CODE   print the sample of one code (or of all: --read all) as somebody reads it who judges
  --update      forget judgements of findings that are no more, and write docs/lint-precision.md
`;

const { values, positionals } = parseArgs({
  options: { read: { type: "string" }, update: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  const { diagnostics, texts } = await lintPages(folder);
  const samples = drawSamples(diagnostics);
  const judgements = readJudgements();
  if (values.read !== undefined) printSample(samples, texts, judgements, values.read);
  if (values.update) {
    writeJudgements(judgements, samples);
    writeReport(samples, judgements, texts.size);
  }
  const open = samples.flatMap(({ code, sample }) =>
    sample.filter((place) => judgements.get(code)?.get(place.key) === undefined),
  );
  console.error(`${open.length} of the sampled findings are still to be judged.`);
  process.exitCode = open.length > 0 ? 1 : 0;
}
