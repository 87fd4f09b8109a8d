import { type Client, createClient } from "../../../generated/index.ts";
import { type LoopbackServer, startServer } from "../../support/loopback-server.ts";
import type { PageScan } from "../../support/page-scan.ts";

/** A client of a real server that answers with the response example of the page, as it stands there. */
export async function connect({ response }: PageScan): Promise<{ server: LoopbackServer; client: Client }> {
  const status = Number(response.start.split(" ")[1]);
  // The documented Content-Length counts line ends of two bytes.
  const body = response.body.replaceAll("\n", "\r\n");
  const server = await startServer({ status, headers: Object.fromEntries(response.headers), body });
  return { server, client: createClient({ baseUrl: `${server.origin}/v1.0`, auth: "secret" }) };
}
