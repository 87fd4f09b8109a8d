import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

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

test("--help is no error", () => {
  const { status, stdout } = corpus("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("Usage: npm run corpus -- PATH");
});
