import { expect, test } from "vitest";
import { addPage } from "../support/pages.ts";
import { runCli } from "../support/run-cli.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

test("a project gets a configuration, a script and an attribute, and nobody is asked", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "package.json": '{\n\t"name": "app",\n\t"scripts": {\n\t\t"test": "x"\n\t}\n}\n',
    ".gitattributes": "* text=auto",
    "docs/widget-post.md": addPage("widget"),
    "src/app.ts": "",
  });
  expect(await runCli(folder, ["init"])).toEqual({
    code: 0,
    stdout: "",
    stderr: `Wrote pagewright.config.ts: pages from docs, the client to src/client.
Added the script "client" to package.json. Next: npm run client
Added src/client/** to .gitattributes.
`,
  });
  const files = readFiles(folder);
  expect(files["package.json"]).toBe(
    '{\n\t"name": "app",\n\t"scripts": {\n\t\t"test": "x",\n\t\t"client": "pagewright generate"\n\t}\n}\n',
  );
  expect(files[".gitattributes"]).toBe("* text=auto\nsrc/client/** linguist-generated=true\n");
  expect((await runCli(folder, ["generate"])).code).toBe(0);
  expect((await runCli(folder, ["check"])).code).toBe(0);
});

test("what stands there stays", async () => {
  const folder = temporaryFolder();
  const standing = {
    "package.json": '{ "scripts": { "client": "mine" } }',
    ".gitattributes": "generated/** -diff\n",
  };
  writeFiles(folder, { ...standing, "docs/widget-post.md": addPage("widget") });
  const { stderr } = await runCli(folder, ["init", "docs/*.md", "--out", "./generated/"]);
  expect(stderr).toBe(`Wrote pagewright.config.ts: pages from docs/*.md, the client to ./generated/.
The script "client" in package.json stays as it is. Next: npx pagewright generate
`);
  expect(readFiles(folder)).toMatchObject(standing);
  const before = readFiles(folder);
  expect((await runCli(folder, ["init"])).code).toBe(2);
  expect(readFiles(folder)).toEqual(before);
});

test("an empty folder is told what is missing", async () => {
  const folder = temporaryFolder();
  const { code, stderr } = await runCli(folder, ["init"]);
  expect(code).toBe(0);
  expect(stderr).toContain(
    "No folder with pages was found. Set inputs in it first.\nNext: npx pagewright generate\n",
  );
  expect(Object.keys(readFiles(folder))).toEqual([".gitattributes", "pagewright.config.ts"]);
});

test("a package.json without scripts gets them; one that is broken is named", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "package.json": '{\r\n  "name": "app"\r\n}\r\n' });
  await runCli(folder, ["init"]);
  expect(readFiles(folder)["package.json"]).toBe(
    '{\r\n  "name": "app",\r\n  "scripts": {\r\n    "client": "pagewright generate"\r\n  }\r\n}\r\n',
  );
  const other = temporaryFolder();
  writeFiles(other, { "package.json": "{" });
  expect((await runCli(other, ["init"])).stderr).toContain(
    '"package.json", line 1, column 2: this is not JSON',
  );
});
