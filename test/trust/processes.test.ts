import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killRuns } from "../../scripts/trust/kill-runs.js";
import { type BuiltCli, buildCli, ended, spawnCli } from "../support/built-cli.ts";
import { addPage } from "../support/pages.ts";
import { readFiles, temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const timeout = 120_000;

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
}, timeout);

afterAll(() => cli.remove());

/** A folder with the pages of some resources, as an author and as another would write them. */
function pagesOf(resources: readonly string[]): string {
  const folder = temporaryFolder();
  for (const resource of resources) {
    writeFiles(folder, {
      "package.json": "{}",
      [`one/${resource}-post.md`]: addPage(resource),
      [`two/${resource}-post.md`]: addPage(resource).replace("How it is.", "What became of it."),
    });
  }
  return folder;
}

const many = Array.from(
  { length: 60 },
  (_, index) => `widget${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`,
);

async function generate(folder: string, pages: string, out: string): Promise<void> {
  const run = spawnCli(cli, ["generate", pages, "--out", out, "--quiet"], { cwd: folder });
  expect(await ended(run)).toEqual({ code: 0, stderr: "" });
}

test("runs that are killed at any moment leave whole files, and the next completes them", {
  timeout,
}, async () => {
  const folder = pagesOf(many);
  const report = await killRuns({
    cli: cli.path,
    cwd: folder,
    out: join(folder, "out"),
    variants: [["one"], ["two"]],
    times: 10,
  });
  expect(report).toMatchObject({ torn: [], unfinished: [] });
  expect(report.killed).toBe(10);
});

test("of two runs at once one waits, and the folder is that of one run after the other", {
  timeout,
}, async () => {
  const folder = pagesOf(many.slice(0, 30));
  await generate(folder, "one", "first");
  cpSync(join(folder, "first"), join(folder, "one-two"), { recursive: true });
  await generate(folder, "two", "one-two");
  await generate(folder, "two", "two-one");
  await generate(folder, "one", "two-one");
  const possible = ["one-two", "two-one"].map((name) => readFiles(join(folder, name)));
  for (let time = 0; time < 2; time++) {
    const runs = ["one", "two", "one", "two"].map((pages) =>
      ended(spawnCli(cli, ["generate", pages, "--out", "both", "--quiet"], { cwd: folder })),
    );
    expect(await Promise.all(runs)).toEqual(Array(4).fill({ code: 0, stderr: "" }));
    expect(possible).toContainEqual(readFiles(join(folder, "both")));
    expect(existsSync(join(folder, "both/.pagewright-staging"))).toBe(false);
  }
});

const isRoot = process.getuid?.() === 0;

/** Root may write everywhere, so the run is somebody else's. */
const somebody = isRoot ? { uid: 65_534 } : {};

test.skipIf(process.platform === "win32")(
  "a folder that may not be written to stays as it is, and the run says why",
  { timeout },
  async () => {
    const folder = pagesOf(["widget", "ticket"]);
    await generate(folder, "one", "out");
    const before = readFiles(join(folder, "out"));
    const places = [
      folder,
      join(folder, "out"),
      ...["operations", "types", "runtime"].map((name) => join(folder, "out", name)),
    ];
    for (const place of places) chmodSync(place, 0o555);
    const run = spawnCli(cli, ["generate", "two", "--out", "out", "--no-cache"], {
      cwd: folder,
      ...somebody,
    });
    const { code, stderr } = await ended(run);
    for (const place of places) chmodSync(place, 0o755);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error: Cannot write "out": permission denied.\n' });
    expect(readFiles(join(folder, "out"))).toEqual(before);
  },
);

/** A small disk of its own; `undefined` where nobody may make one. */
function mountDisk(place: string, size: string): (() => void) | undefined {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", place], { stdio: "ignore" });
    return () => execFileSync("umount", [place]);
  } catch {
    return undefined;
  }
}

// `test/disk/failing-disk.test.ts` lets every single change fail, everywhere.
test("a disk that is full stays as it is, and the run says why", { timeout }, async (context) => {
  const folder = pagesOf(many);
  mkdirSync(join(folder, "disk"));
  const unmount = mountDisk(join(folder, "disk"), "8m");
  if (unmount === undefined) return context.skip("only root can mount a disk");
  try {
    await generate(folder, "one", "disk/out");
    const before = readFiles(join(folder, "disk/out"));
    const used = statfsSync(join(folder, "disk"));
    writeFileSync(join(folder, "disk/ballast"), Buffer.alloc((used.bavail - 10) * used.bsize));
    // A slow machine would also be told of a faster parser.
    const flags = ["--out", "disk/out", "--no-cache", "--quiet"];
    const run = spawnCli(cli, ["generate", "two", ...flags], { cwd: folder });
    expect(await ended(run)).toEqual({
      code: 1,
      stderr: 'error: Cannot write "disk/out": the disk is full.\n',
    });
    expect(readFiles(join(folder, "disk/out"))).toEqual(before);
    rmSync(join(folder, "disk/ballast"));
    await generate(folder, "two", "disk/out");
  } finally {
    unmount();
  }
});
