import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Starts `server.js` as a process of its own; `ask` gets what it has counted. */
export async function startServer(mode) {
  const child = fork(join(import.meta.dirname, "server.js"), [mode]);
  const [port] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    ask: async () => {
      child.send("count");
      return (await once(child, "message"))[0];
    },
    stop: () => child.kill(),
  };
}
