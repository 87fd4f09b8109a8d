import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { killRuns } from "./trust/kill-runs.js";

const [pages, times = "200"] = process.argv.slice(2);
if (pages === undefined) {
  console.error(
    "npm run kill -- FOLDER [TIMES]: kills runs over the pages of a folder, and looks at what they leave.",
  );
  process.exit(2);
}
const folder = realpathSync(mkdtempSync(join(tmpdir(), "pagewright-kill-")));
try {
  // So the cache is in it, too.
  writeFileSync(join(folder, "package.json"), "{}");
  const inputs = resolve(pages);
  // Every operation's comment names the address of its page, so that a run writes thousands of files.
  const variants = ["https://one.example", "https://two.example"].map((url) => [inputs, "--docs-url", url]);
  const report = await killRuns({
    cli: resolve("dist/cli.js"),
    cwd: folder,
    out: join(folder, "out"),
    variants,
    times: Number(times),
    log: console.log,
  });
  const isFine = report.torn.length + report.unfinished.length === 0;
  console.log(
    isFine ? "Every file was whole, and every next run completed the client." : "Not all was well.",
  );
  process.exitCode = isFine ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
