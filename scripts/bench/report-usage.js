import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

// Preloaded into every process that is measured: the whole process' use, worker threads included.
const { PAGEWRIGHT_BENCH_USAGE: folder } = process.env;
if (isMainThread && folder) {
  process.on("exit", () => {
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(process.resourceUsage()));
  });
}
