import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";

const script = fileURLToPath(new URL("../../scripts/corpus.js", import.meta.url));

function corpus(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each([
  [[], "Name one folder"],
  [["a", "b"], "Name one folder"],
  [["no-such-folder"], 'no folder "no-such-folder"'],
  [[".", "--oracle", "no-such-folder"], 'no folder "no-such-folder"'],
  [[".", "--shout"], "--shout"],
])("%j is wrong usage", (args, problem) => {
  const { status, stdout, stderr } = corpus(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(problem);
  expect(stderr).toContain("Usage: npm run corpus -- PATH");
  expect(stdout).toBe("");
});

test("a folder without pages is wrong usage", () => {
  const { status, stderr } = corpus(temporaryFolder());
  expect(status).toBe(2);
  expect(stderr).toContain("There is no page below");
});

test("--help is no error", () => {
  const { status, stdout } = corpus("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage: npm run corpus -- PATH");
});
