import { createServer, type IncomingHttpHeaders } from "node:http";
import { onTestFinished } from "vitest";

/** A request as it came over the wire. */
export interface ReceivedRequest {
  readonly method: string | undefined;
  /** Path and query, not decoded. */
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:12345`, without a path. */
  readonly origin: string;
  /** In the order of their arrival. */
  readonly requests: readonly ReceivedRequest[];
}

/** A real HTTP server on the loopback interface that gives one answer to everything; it is gone after the test. */
export async function startServer({ status, headers, body }: Answer): Promise<LoopbackServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url } = request;
    requests.push({ method, url, headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no address.");
  return { origin: `http://127.0.0.1:${address.port}`, requests };
}
