import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query, undecoded. */
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Served {
  readonly url: string;
  readonly received: Received[];
}

/** What a server answers; a function is given the request and the response itself. */
export type Answer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | ((request: Received, response: ServerResponse) => void);

/**
 * A server on the loopback interface for the time of a test. It gives one answer after the other, the last one over
 * and over. A `body` that is no string is sent as JSON.
 */
export async function serve(...answers: readonly [Answer, ...Answer[]]): Promise<Served> {
  const received: Received[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const request: Received = {
      method: incoming.method ?? "",
      url: incoming.url ?? "",
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString("latin1"),
    };
    received.push(request);
    const answer = answers[Math.min(received.length, answers.length) - 1] ?? answers[0];
    if (typeof answer === "function") answer(request, response);
    else write(response, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received };
}

function write(response: ServerResponse, answer: Exclude<Answer, (...args: never) => void>): void {
  const { status = 200, headers = {}, body } = answer;
  const json = body !== undefined && typeof body !== "string";
  response.writeHead(status, { ...(json && { "content-type": "application/json" }), ...headers });
  response.end(json ? JSON.stringify(body) : body);
}
