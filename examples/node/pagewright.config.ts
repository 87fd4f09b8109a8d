import { defineConfig } from "pagewright";

export default defineConfig({
  inputs: "docs",
  out: "src/client",
  docsUrl: "https://docs.example.com",
});
