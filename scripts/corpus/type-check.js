import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** What the output promises to compile under. */
const flags = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2022", "DOM"],
  types: [],
  // The compiler's own declarations are not pagewright's.
  skipDefaultLibCheck: true,
};

const resolutions = [
  { module: "NodeNext", moduleResolution: "NodeNext" },
  { module: "ESNext", moduleResolution: "Bundler" },
];

/**
 * What TypeScript 7 says of `client/` in a folder, with either module resolution: one line an error.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function typeCheck(folder) {
  return resolutions.flatMap((resolution) => {
    const config = { compilerOptions: { ...flags, ...resolution }, include: ["client"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const { stdout, stderr, status, error } = spawnSync(
      process.execPath,
      [tsc, "-p", folder, "--pretty", "false"],
      { cwd: folder, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 },
    );
    // Lines that explain an error are indented.
    const errors = stdout.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith(" "));
    if (error !== undefined || (status !== 0 && errors.length === 0)) throw error ?? new Error(stderr);
    return errors.map((line) => `${line} [${resolution.moduleResolution}]`);
  });
}
