import { runBench } from "./bench/run-bench.js";

const usage = `Usage: npm run bench -- FOLDER [--rounds N] [--scale]

Compares whole processes over the pages of FOLDER, interleaved, and writes docs/performance.md.
  --rounds N   runs of each case (default: 5)
  --scale      also measure three and ten times as many pages`;

const args = process.argv.slice(2);
const [folder] = args.filter((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--rounds");
const rounds = args.includes("--rounds") ? Number(args[args.indexOf("--rounds") + 1]) : 5;
if (folder === undefined || !(rounds > 0)) {
  console.error(usage);
  process.exitCode = 2;
} else await runBench({ folder, rounds, scale: args.includes("--scale") });
