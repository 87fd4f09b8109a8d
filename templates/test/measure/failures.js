/** `node --expose-gc templates/test/measure/failures.js`: 10,000 calls against a service that fails a fifth of them. */
import { loadClient } from "./load-client.js";
import { startServer } from "./start-server.js";

const calls = 10_000;
const lanes = 50;

const { addWidget, createClient, getWidget, retry, timeout } = await loadClient();
const server = await startServer("failing");
const client = createClient({
  baseUrl: server.url,
  auth: { getToken: async () => ({ token: "token", expiresOnTimestamp: Date.now() + 3_600_000 }) },
  middleware: [retry({ baseDelay: 20, limit: 5 }), timeout(1000)],
});
// One signal for all calls, as an application has it.
const { signal } = new AbortController();
const ends = new Map();
const megabytes = [];
let next = 0;

async function lane() {
  while (next < calls) {
    const call = next++;
    if (call % 2000 === 0) megabytes.push(heap());
    const end = await (call % 5 === 0 ? post(`n${call}`) : get(`w${call}`));
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
}

function get(widgetId) {
  const call = getWidget(client, { path: { widgetId } }, { signal });
  return ended("GET", call, `/widgets/${widgetId}`);
}

function post(name) {
  return ended("POST", addWidget(client, { body: { name } }, { signal }), name);
}

async function ended(method, call, id) {
  return call.then(
    (widget) => `${method} ${widget.id === id ? "right" : "WRONG"}`,
    (error) => `${method} ${error.name} ${error.status ?? ""}`.trimEnd(),
  );
}

function heap() {
  globalThis.gc();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}

await Promise.all(Array.from({ length: lanes }, lane));
megabytes.push(heap());
const { written, doubled } = await server.ask();
server.stop();
for (const [end, count] of [...ends].sort()) process.stdout.write(`${count} × ${end}\n`);
process.stdout.write(`${written} written, ${doubled} of them twice; heap in MB: ${megabytes.join(" ")}\n`);
