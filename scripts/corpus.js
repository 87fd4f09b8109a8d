import { parseArguments, usage } from "./corpus/parse-arguments.js";
import { runCorpus } from "./corpus/run-corpus.js";

const args = parseArguments(process.argv.slice(2));
if (args === undefined) console.log(usage);
else if (typeof args === "string") {
  console.error(`${args}\n\n${usage}`);
  process.exitCode = 2;
} else process.exitCode = await runCorpus(args);
