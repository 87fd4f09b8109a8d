import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { names, type Origins, outcomeOf, values } from "./matrix/calls.ts";
import { listenAsService, listenElsewhere, type MatrixServer, type Received } from "./matrix/servers.ts";

/** Debian's, unless the environment names another. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

let script = "";
let service: MatrixServer;
let elsewhere: MatrixServer;

beforeAll(async () => {
  elsewhere = await listenElsewhere();
  service = await listenAsService(() => script);
});

afterAll(() => {
  service.close();
  elsewhere.close();
});

interface Seen {
  readonly outcome: string;
  readonly atService: readonly Received[];
  readonly atElsewhere: readonly Received[];
}

/** Makes every call of the matrix and tells what came of it, and what came to either server. */
async function runMatrix(
  run: (name: string, origins: Origins) => Promise<string>,
): Promise<ReadonlyMap<string, Seen>> {
  const origins = { service: service.origin, elsewhere: elsewhere.origin };
  const seen = new Map<string, Seen>();
  for (const name of names) {
    const outcome = await run(name, origins);
    seen.set(name, {
      outcome,
      atService: service.received.splice(0),
      atElsewhere: elsewhere.received.splice(0),
    });
  }
  return seen;
}

/** The calls, made by a page of the service. */
async function runInChromium(): Promise<ReadonlyMap<string, Seen>> {
  const input = fileURLToPath(new URL("matrix/calls.ts", import.meta.url));
  const bundle = await rolldown({
    input,
    platform: "browser",
    resolve: { extensionAlias: { ".js": [".ts"] } },
  });
  const { output } = await bundle.generate({ format: "iife", name: "matrix" });
  await bundle.close();
  script = output[0].code;
  const profile = mkdtempSync(join(tmpdir(), "pagewright-profile-"));
  const args = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
  ];
  const context = await chromium.launchPersistentContext(profile, { executablePath, args });
  try {
    const page = await context.newPage();
    await page.goto(service.origin);
    await page.addScriptTag({ url: "/application.js" });
    service.received.splice(0);
    return await runMatrix((name, origins) =>
      page.evaluate(`matrix.outcomeOf(${JSON.stringify(name)}, ${JSON.stringify(origins)})`),
    );
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const isMissing = !existsSync(executablePath) && process.env.CI === undefined;

const engines = [
  { engine: "Node.js", run: () => runMatrix(outcomeOf), skipped: false, hidesRedirects: false },
  { engine: "Chromium", run: runInChromium, skipped: isMissing, hidesRedirects: true },
];

/** What the calls whose answer is bad end with. */
const badBodies: ReadonlyMap<string, string> = new Map([
  ["body empty", "ResponseError empty"],
  ["body html", "ResponseError not-json"],
  ["body malformed", "ResponseError malformed-json"],
  ["body malformed-error", "ApiError"],
  ["body polluting-error", "ApiError"],
  ["body endless", "ResponseError too-large"],
  ["body endless-error", "ResponseError too-large"],
  ["body endless until it is aborted", "Error enough"],
  ["body endless until its time is over", "TimeoutError"],
]);

describe.each(engines)("in $engine", ({ run, skipped, hidesRedirects }) => {
  let seen: ReadonlyMap<string, Seen> = new Map();

  beforeAll(async () => {
    if (!skipped) seen = await run();
  }, 120_000);

  /** The calls whose names fit, with what became of them. */
  const matching = (pattern: RegExp) => [...seen].filter(([name]) => pattern.test(name));

  test.skipIf(skipped)("nothing that is meant for the service comes to the other origin", () => {
    expect(seen.size).toBe(names.length);
    const astray = [...seen.values()].flatMap(({ atElsewhere }) => atElsewhere);
    expect(astray.length).toBeGreaterThan(5);
    for (const { headers, body } of astray) {
      expect(JSON.stringify(headers)).not.toContain("secret");
      expect(headers).not.toHaveProperty("authorization");
      expect(body).toBe("");
    }
  });

  test.skipIf(skipped)("a link that leads away, or only looks as if it did not, is refused", () => {
    const calls = matching(/^(?:next link|kept link|delta link|work) /);
    expect(calls.length).toBe(64);
    for (const [name, { outcome, atElsewhere }] of calls)
      expect([name, outcome, atElsewhere]).toEqual([name, "LinkError", []]);
  });

  test.skipIf(skipped)("a redirect of what is read is followed, one with a body is not", () => {
    for (const [name, { outcome, atElsewhere }] of matching(/^redirect \d+ of a (?:download|read)$/)) {
      expect([name, outcome]).toEqual([name, expect.stringContaining("elsewhere")]);
      expect(atElsewhere.at(-1)?.line).toMatch(/^GET /);
    }
    for (const [name, { outcome, atElsewhere }] of matching(/^redirect \d+ of a (?:creation|change)$/)) {
      // As `fetch` does it: what was asked for is then read, without its body.
      const becomesGet = /303/.test(name) || /30[12] of a creation/.test(name);
      if (becomesGet && !hidesRedirects) expect(atElsewhere.map(({ line }) => line)).toEqual(["GET /json"]);
      else expect([name, outcome, atElsewhere]).toEqual([name, "LinkError", []]);
    }
  });

  test.skipIf(skipped)("no value of a path or a query changes the route", () => {
    for (const value of values) {
      const [path, query, name] = ["path", "query", "name in the query"].map((kind) =>
        seen.get(`${kind} ${value}`),
      );
      for (const one of [path, query, name]) expect(one?.outcome).toContain('"service"');
      const urls = [path, query, name].map(
        (one) => new URL(one?.atService[0]?.line.slice("GET ".length) ?? "", service.origin),
      );
      const [pathUrl, queryUrl, nameUrl] = urls;
      expect(pathUrl?.pathname.split("/").map(decodeURIComponent)).toEqual(["", "v1", "widgets", value]);
      expect([pathUrl?.search, pathUrl?.hash]).toEqual(["", ""]);
      expect([queryUrl?.pathname, nameUrl?.pathname]).toEqual(["/v1/widgets", "/v1/widgets"]);
      expect([...(queryUrl?.searchParams ?? [])]).toEqual([["$filter", value]]);
      expect([...(nameUrl?.searchParams ?? [])]).toEqual([[value, "x"]]);
    }
  });

  test.skipIf(skipped)("no value and no name of a header begins another header", () => {
    const calls = matching(/^(?:name of a )?header /);
    expect(calls.length).toBe(12);
    for (const [name, { outcome, atService }] of calls)
      expect([name, outcome, atService]).toEqual([name, "TypeError", []]);
  });

  test.skipIf(skipped)("a bad body is an error of its kind, and pollutes nothing", () => {
    for (const [name, outcome] of badBodies) expect([name, seen.get(name)?.outcome]).toEqual([name, outcome]);
    expect(seen.get("body polluting")?.outcome).toMatch(/^\{"id":"1",/);
  });
});
