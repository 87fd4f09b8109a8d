import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";

/** A request as it came over the wire. */
export interface Received {
  readonly line: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface MatrixServer {
  readonly origin: string;
  /** Emptied by who looks at it. */
  readonly received: Received[];
  close(): void;
}

type Answer = (request: Received, response: ServerResponse) => void;

async function listen(answer: Answer): Promise<MatrixServer> {
  const received: Received[] = [];
  const server: Server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request = {
      line: `${incoming.method} ${incoming.url}`,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString(),
    };
    received.push(request);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no address.");
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${address.port}`, received, close };
}

/** Takes whatever it can get: every header, from every page. */
export function listenElsewhere(): Promise<MatrixServer> {
  return listen(({ headers }, response) => {
    const asked = headers["access-control-request-headers"];
    response.writeHead(200, {
      "access-control-allow-origin": headers.origin ?? "*",
      "access-control-allow-credentials": "true",
      "access-control-allow-methods": "*, GET, POST, PATCH",
      "access-control-allow-headers": asked ?? "*",
      "content-type": "application/json",
    });
    response.end('{ "id": "elsewhere", "value": [] }');
  });
}

/** Answers with the link that it is told, redirects where it is told to, and with all that a body can be. */
export function listenAsService(script: () => string): Promise<MatrixServer> {
  return listen(({ line }, response) => {
    const [method = "", url = ""] = line.split(" ");
    const { pathname, searchParams } = new URL(url, "http://service.example");
    const link = searchParams.get("told");
    const status = Number(searchParams.get("status"));
    if (pathname === "/") send(response, 200, "text/html", "<!doctype html>");
    else if (pathname === "/application.js") send(response, 200, "text/javascript; charset=utf-8", script());
    else if (link !== null && status > 0) response.writeHead(status, { location: link }).end();
    else if (link !== null && method === "POST") response.writeHead(202, { location: link }).end();
    else if (link !== null) json(response, 200, { value: [{ id: "1" }], [linkName(pathname)]: link });
    else answerAs(pathname.split("/").at(-1) ?? "", response);
  });
}

function linkName(pathname: string): string {
  return pathname.endsWith("/delta") ? "@odata.deltaLink" : "@odata.nextLink";
}

const polluting =
  '{ "id": "1", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } } }';

const bodies: ReadonlyMap<string, readonly [type: string, body: string]> = new Map([
  ["empty", ["application/json", ""]],
  ["html", ["text/html", "<p>"]],
  ["malformed", ["application/json", '{ "id": ']],
  ["polluting", ["application/json", polluting]],
]);

function answerAs(kind: string, response: ServerResponse): void {
  const status = kind.endsWith("-error") ? 400 : 200;
  const name = kind.replace("-error", "");
  const [type, body] = bodies.get(name) ?? ["application/json", '{ "id": "service", "value": [] }'];
  if (name !== "endless") {
    send(response, status, type, body);
    return;
  }
  response.writeHead(status, { "content-type": type });
  const timer = setInterval(() => response.write(" ".repeat(10_000)), 1);
  response.on("close", () => clearInterval(timer));
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, "application/json", JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": type }).end(body);
}
