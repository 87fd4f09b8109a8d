import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitest/config";
import { embedBuildId } from "./scripts/embed-build-id.js";
import { embedExplanations } from "./scripts/embed-explanations.js";
import { embedTemplates } from "./scripts/embed-templates.js";

const include = ["test/**/*.test.ts", "templates/**/*.test.ts"];

/** Tests of the package as it is installed, for which it is packed once. */
const installing = globSync(include).filter((path) =>
  readFileSync(path, "utf8").includes("support/install-package.ts"),
);

export default defineConfig({
  plugins: [embedTemplates(), embedExplanations(), embedBuildId()],
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A missing expectation fails; `npm run update` writes it.
    update: "none",
    projects: [
      { extends: true, test: { name: "others", include, exclude: installing } },
      {
        extends: true,
        test: { name: "installing", include: installing, globalSetup: "test/support/pack-package.ts" },
      },
    ],
  },
});
