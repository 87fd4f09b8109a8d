import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";
import { embedBuildId } from "./scripts/embed-build-id.js";
import { embedExplanations } from "./scripts/embed-explanations.js";
import { embedTemplates } from "./scripts/embed-templates.js";

const include = ["test/**/*.test.ts", "templates/**/*.test.ts"];

const filesWith = (text: string) =>
  globSync(include).filter((path) => readFileSync(path, "utf8").includes(text));

/** Tests that put something else in the place of a module, which no other test must get. */
const mocking = filesWith("vi.mock(");
/** Tests of the package as it is installed, for which it is packed once. */
const installing = filesWith("support/install-package.ts");
const shared = { include, exclude: [...mocking, ...installing], isolate: false };

export default defineConfig({
  plugins: [embedTemplates(), embedExplanations(), embedBuildId()],
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A missing expectation fails; `npm run update` writes it.
    update: "none",
    // Unless told, Vitest leaves a processor to itself, which would be every other one of two.
    maxWorkers: availableParallelism(),
    // To load the compilers and the parser anew for each file would take as long as the tests.
    projects: [
      { extends: true, test: { name: "shared", ...shared } },
      { extends: true, test: { name: "mocking", include: mocking } },
      {
        extends: true,
        test: { name: "installing", include: installing, globalSetup: "test/support/pack-package.ts" },
      },
    ],
  },
});
