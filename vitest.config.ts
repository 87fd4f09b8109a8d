import { defineConfig } from "vitest/config";
import { embedBuildId } from "./scripts/embed-build-id.js";
import { embedExplanations } from "./scripts/embed-explanations.js";
import { embedTemplates } from "./scripts/embed-templates.js";

export default defineConfig({
  plugins: [embedTemplates(), embedExplanations(), embedBuildId()],
  test: {
    include: ["test/**/*.test.ts", "templates/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A missing expectation fails; `npm run update` writes it.
    update: "none",
  },
});
