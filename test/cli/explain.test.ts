import { expect, test } from "vitest";
import { catalog, codesOnDemand } from "../../src/diagnostics/catalog.ts";
import { runCli } from "../support/run-cli.ts";

const explain = (...args: readonly string[]) => runCli(process.cwd(), ["explain", ...args]);

test("explain says what a code means, and shows a wrong and a right fragment", async () => {
  expect(await explain("extract/duplicate-row")).toEqual({
    code: 0,
    stderr: "",
    stdout: `extract/duplicate-row (warning)

A property stands twice in the tables of one page. The first row was kept.

Wrong

    |title|String|The title.|
    |title|String|What it is called.|

Right

    |title|String|The title.|
`,
  });
});

test("the part behind the slash is enough where it is one code's alone", async () => {
  expect((await explain("duplicate-row")).stdout).toMatch(/^extract\/duplicate-row \(warning\)\n/);
  expect((await explain("unresolved-type")).code).toBe(2);
});

test("pages of several files are told apart", async () => {
  expect((await explain("link/base-cycle")).stdout).toMatch(/\n {2}egg\.md\n\n {4}# egg resource type\n/);
});

test("a slip is answered with the code that is near", async () => {
  expect(await explain("link/mising-page")).toEqual({
    code: 2,
    stdout: "",
    stderr: 'error: There is no diagnostic "link/mising-page". Did you mean "link/missing-page"?\n',
  });
  expect((await explain("value-knd")).stderr).toContain('Did you mean "link/value-kind"?');
  expect((await explain("constructor")).stderr).toContain("lists all codes.");
});

test("without a code all codes are listed", async () => {
  const { stdout } = await explain();
  const listed = stdout.trimEnd().split("\n");
  expect(listed).toEqual(
    Object.entries(catalog)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { severity }]) => `${codesOnDemand.has(code) ? "off    " : severity.padEnd(7)} ${code}`),
  );
});

test("a code that is off by default says so", async () => {
  const { stdout } = await explain("incomplete-example");
  expect(stdout).toMatch(/^link\/incomplete-example \(info, off by default\)\n/);
});
