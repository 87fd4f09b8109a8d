import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compareVariants } from "./trust/compare-variants.js";
import { determinismVariants } from "./trust/determinism-variants.js";
import { installNodes } from "./trust/install-nodes.js";

const [pages = "seeds"] = process.argv.slice(2);
const folder = realpathSync(mkdtempSync(join(tmpdir(), "pagewright-determinism-")));
try {
  const variants = determinismVariants(installNodes([20, 22, 24, 26]));
  const plan = { cli: resolve("dist/cli.js"), pages: resolve(pages), folder, variants };
  const compared = compareVariants({
    ...plan,
    log: ({ name, files, seconds, differing }) => {
      console.log(`${name}: ${files} files, ${seconds} s, ${differing.length} differ`);
      for (const path of differing.slice(0, 5)) console.log(`  ${path}`);
    },
  });
  const isSame = compared.every(({ differing }) => differing.length === 0);
  console.log(isSame ? "Every run gave the same bytes." : "The bytes differ.");
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
