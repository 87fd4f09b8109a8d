/** `node templates/test/measure/cpu.js`: CPU time of a call through the client, against plain `fetch`. */
import { loadClient } from "./load-client.js";
import { startServer } from "./start-server.js";

const calls = 3000;
const alternations = 10;

const { createClient, getWidget } = await loadClient();
const server = await startServer("steady");
const client = createClient({ baseUrl: server.url, auth: () => "token" });

async function plain() {
  for (let call = 0; call < calls; call++) {
    const url = `${server.url}/widgets/${encodeURIComponent(`w${call}`)}`;
    const headers = { accept: "application/json", authorization: "Bearer token" };
    const response = await fetch(url, { headers });
    if (!response.ok) throw new Error(String(response.status));
    await response.json();
  }
}

async function generated() {
  for (let call = 0; call < calls; call++) await getWidget(client, { path: { widgetId: `w${call}` } });
}

/** Microseconds of one call. */
async function cost(run) {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / calls;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

await plain();
await generated();
const costs = { plain: [], generated: [] };
for (let round = 0; round < alternations; round++) {
  costs.plain.push(await cost(plain));
  costs.generated.push(await cost(generated));
}
server.stop();
const [before, after] = [median(costs.plain), median(costs.generated)];
// Within an alternation the machine is the same; over ten of them it may not be.
const more = median(costs.generated.map((cost, round) => 100 * (cost / costs.plain[round] - 1)));
process.stdout.write(
  `plain fetch ${before.toFixed(1)} µs, generated function ${after.toFixed(1)} µs: ${more.toFixed(1)} % more\n`,
);
