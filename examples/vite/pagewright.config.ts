import { defineConfig } from "pagewright";

export default defineConfig({
  inputs: "docs",
  out: "src/client",
  baseUrl: "https://desk.example.com/v1",
  // Plain JavaScript once types are stripped, and only what is used is in the bundle.
  enumStyle: "const",
  importExtension: "ts",
});
