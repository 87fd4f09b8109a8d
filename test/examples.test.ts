import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installPackage, linkPackage } from "./support/install-package.ts";
import { startServer } from "./support/loopback-server.ts";
import { keptFolder } from "./support/temporary-folder.ts";

const { folder, remove } = keptFolder();

beforeAll(() => {
  installPackage(folder);
  linkPackage(folder, "typescript", "tsc");
  linkPackage(folder, "vite", "vite");
  linkPackage(folder, "@types/node");
  cpSync("examples", join(folder, "examples"), {
    recursive: true,
    filter: (path) => !/node_modules|dist|client$/.test(path),
  });
}, 120_000);

afterAll(remove);

const execute = promisify(execFile);

/** Runs a script as its reader would; the environment is that of nobody in particular. */
function npmRun(example: string, script: string, env: Record<string, string> = {}) {
  const cwd = join(folder, "examples", example);
  return execute("npm", ["run", "--silent", script], { cwd, env: { ...process.env, ...env } });
}

test("the application for Node.js builds, is checked, and calls its service", {
  timeout: 60_000,
}, async () => {
  await npmRun("node", "build");
  expect((await npmRun("node", "check")).stderr).toContain("src/client is up to date");
  const server = await startServer({
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ id: "t-1", value: [{ title: "It is broken", state: "open" }] }),
  });
  const { stdout } = await npmRun("node", "start", { DESK_URL: `${server.origin}/v1`, DESK_TOKEN: "secret" });
  expect(stdout).toBe("Added t-1\nopen: It is broken\n");
  expect(server.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST /v1/boards/support/tickets",
    "GET /v1/boards/support/tickets?$top=2",
  ]);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer secret",
    "Bearer secret",
  ]);
});

test("the application for browsers builds, with nothing but the functions that it uses", {
  timeout: 60_000,
}, async () => {
  await npmRun("vite", "build");
  const dist = join(folder, "examples/vite/dist");
  expect(existsSync(join(dist, "index.html"))).toBe(true);
  const bundle = readdirSync(join(dist, "assets")).map((name) =>
    readFileSync(join(dist, "assets", name), "utf8"),
  );
  expect(bundle.join("\n")).toContain("listTickets");
  expect(bundle.join("\n")).not.toContain("addTicket");
});
