import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const page = { "docs/widget-post.md": addPage("widget") };

test("what a JSON configuration asks for in vain is named at its key", async () => {
  const folder = temporaryFolder();
  const config = `{
  "inputs": "docs",
  "include": [{ "routes": "/widgets" }, { "routes": "/wigdets" }],
  "overrides": {
    "types": { "Wigdet": { "name": "Part" } }
  }
}
`;
  writeFiles(folder, { ...page, "pagewright.config.json": config });
  const { stdout } = await runCli(folder, ["lint"]);
  expect(stdout).toContain(`pagewright.config.json:3:41 warning config/unmatched-selector`);
  expect(stdout).toContain(`pagewright.config.json:5:16 warning config/unmatched-override`);
  expect(stdout).toContain(`    5 |     "types": { "Wigdet": { "name": "Part" } }
      |                ^^^^^^^^`);
});

test("of a target, its own key is named, else that of all targets", async () => {
  const folder = temporaryFolder();
  const config = `{
  "inputs": "docs",
  "exclude": [{ "routes": "/a" }],
  "targets": {
    "one": { "out": "one", "exclude": [{ "routes": "/b" }] },
    "two": { "out": "two" }
  }
}
`;
  writeFiles(folder, { ...page, "pagewright.config.json": config });
  const { stdout } = await runCli(folder, ["lint"]);
  const places = stdout.match(/pagewright\.config\.json:\d+:\d+/g);
  expect(places).toEqual(["pagewright.config.json:5:40", "pagewright.config.json:3:15"]);
});

test("of a module, its beginning is named", async () => {
  const folder = temporaryFolder();
  const config = `export default {\n  inputs: "docs",\n  exclude: [{ routes: "/a" }],\n};\n`;
  writeFiles(folder, { ...page, "pagewright.config.mjs": config });
  const { stdout } = await runCli(folder, ["lint"]);
  expect(stdout).toContain("pagewright.config.mjs:1:1 warning config/unmatched-selector");
});
