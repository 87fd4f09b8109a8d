import { existsSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../src/generate.ts";
import { deskPages } from "./support/desk-pages.ts";
import { keptFolder, writeFiles } from "./support/temporary-folder.ts";

/** Debian's, unless the environment names another. */
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const isMissing = !existsSync(executablePath);
if (isMissing) process.stderr.write(`There is no browser at ${executablePath}; CHROMIUM can name another.\n`);

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The application is what `page.evaluate` calls. */
const application = 'import * as api from "./client/index.js";\nObject.assign(globalThis, { api });\n';

interface Served {
  readonly server: Server;
  readonly origin: string;
}

async function serve(listener: RequestListener): Promise<Served> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no address.");
  return { server, origin: `http://127.0.0.1:${address.port}` };
}

/** A generated client, bundled for the browser. */
async function bundleClient(folder: string): Promise<string> {
  const { files } = await generate(deskPages);
  writeFiles(folder, Object.fromEntries(files.map(({ path, text }) => [join("client", path), text])));
  writeFiles(folder, { "application.ts": application });
  const bundle = await rolldown({
    input: join(folder, "application.ts"),
    platform: "browser",
    resolve: { extensionAlias: { ".js": [".ts"] } },
  });
  const { output } = await bundle.generate({ format: "iife" });
  await bundle.close();
  return output[0].code;
}

// Without a browser the test is left out, but never where it counts.
describe.skipIf(isMissing && process.env.CI === undefined)("in Chromium, the generated client", () => {
  const temporary = keptFolder();
  /** By path: the headers of every request of the service and of the other origin. */
  const received: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  let aborted = 0;
  let service: Served;
  let elsewhere: Served;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const code = await bundleClient(temporary.folder);
    elsewhere = await serve((request, response) => {
      received.push({ path: `elsewhere${request.url}`, headers: request.headers });
      response
        .writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" })
        .end("bytes");
    });
    service = await serve((request, response) => {
      const path = request.url ?? "";
      received.push({ path, headers: request.headers });
      const json = (body: unknown, status = 200) =>
        response
          .writeHead(status, { "content-type": "application/json", etag: '"7"' })
          .end(JSON.stringify(body));
      if (path === "/") response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html>");
      else if (path === "/application.js")
        response.writeHead(200, { "content-type": "text/javascript" }).end(code);
      else if (path === "/v1/tickets/a%2Fb%20%C3%A4") json({ id: "a/b ä", title: "Door" });
      else if (path === "/v1/tickets")
        json({ value: [{ id: "1" }], "@odata.nextLink": `${service.origin}/v1/tickets?page=2` });
      else if (path === "/v1/tickets?page=2") json({ value: [{ id: "2" }, { id: "3" }] });
      else if (path === "/v1/tickets/1/content")
        response.writeHead(302, { location: `${elsewhere.origin}/file` }).end();
      else if (path === "/v1/tickets/slow") request.socket.once("close", () => aborted++);
      else json({ error: { code: "ticketNotFound", message: "No such ticket." } }, 404);
    });
    context = await chromium.launchPersistentContext(join(temporary.folder, "profile"), {
      executablePath,
      args,
    });
    page = await context.newPage();
    await page.goto(service.origin);
    await page.addScriptTag({ url: "/application.js" });
    await page.evaluate(
      `globalThis.client = api.createClient({ baseUrl: "${service.origin}/v1", auth: () => "secret" })`,
    );
  }, 60_000);

  afterAll(async () => {
    await context?.close();
    for (const { server } of [service, elsewhere]) {
      server.close();
      server.closeAllConnections();
    }
    temporary.remove();
  });

  test("calls the service with the token and gives what it answers", async () => {
    const result = await page.evaluate(`
      api.withResponse(client, (c) => api.getTicket(c, { path: { ticketId: "a/b ä" } }))
        .then(({ data, status, etag }) => ({ data, status, etag }))`);
    expect(result).toEqual({ data: { id: "a/b ä", title: "Door" }, status: 200, etag: '"7"' });
    expect(received.at(-1)?.headers).toMatchObject({
      authorization: "Bearer secret",
      accept: "application/json",
    });
  });

  test("reads all pages", async () => {
    const ids = page.evaluate(`(async () => {
      const ids = [];
      for await (const { id } of api.paginate(client, api.listTickets)) ids.push(id);
      return ids;
    })()`);
    expect(await ids).toEqual(["1", "2", "3"]);
    expect(received.at(-1)).toMatchObject({
      path: "/v1/tickets?page=2",
      headers: { authorization: "Bearer secret" },
    });
  });

  test("follows a redirect to another origin without the token", async () => {
    const text = page.evaluate(
      `api.downloadTicket(client, { path: { ticketId: "1" } }).then((response) => response.text())`,
    );
    expect(await text).toBe("bytes");
    const [before, after] = received.slice(-2);
    expect(before).toMatchObject({
      path: "/v1/tickets/1/content",
      headers: { authorization: "Bearer secret" },
    });
    expect(after?.path).toBe("elsewhere/file");
    expect(after?.headers).not.toHaveProperty("authorization");
  });

  test("ends a call whose signal aborts, and the request with it", async () => {
    const ended = page.evaluate(`(async () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("enough")), 100);
      return api.getTicket(client, { path: { ticketId: "slow" } }, { signal: controller.signal })
        .catch((error) => error.message);
    })()`);
    expect(await ended).toBe("enough");
    await expect.poll(() => aborted).toBe(1);
  });

  test("tells the errors of the service, of the network and of time apart", async () => {
    const kinds = page.evaluate(`(async () => {
      const get = (c, ticketId, options) => api.getTicket(c, { path: { ticketId } }, options).catch((error) => error);
      const offline = api.createClient({ baseUrl: "http://127.0.0.1:1", middleware: [] });
      const errors = [
        await get(client, "none"),
        await get(offline, "x"),
        await get(client, "slow", { timeout: 100 }),
      ];
      return errors.map(({ name, code }) => [name, code]);
    })()`);
    expect(await kinds).toEqual([
      ["ApiError", "ticketNotFound"],
      ["NetworkError", undefined],
      ["TimeoutError", undefined],
    ]);
  });
});
