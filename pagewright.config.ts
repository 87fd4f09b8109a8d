import { defineConfig } from "pagewright";

export default defineConfig({
  inputs: "seeds",
  out: "generated",
});
