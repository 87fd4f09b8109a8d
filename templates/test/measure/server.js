/**
 * A service of widgets. `steady` always answers; `failing` fails a fifth of the requests, by a hash of what is asked and how often it
 * was: 5 % each of 429, 503, a reset connection and an answer that comes too late.
 */
import { createServer } from "node:http";
import { text } from "node:stream/consumers";

const failing = process.argv[2] === "failing";
const seen = new Map();
const written = new Map();

const server = createServer(async (request, response) => {
  const body = await text(request);
  const key = body === "" ? request.url : JSON.parse(body).name;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  const draw = failing ? hash(`${key} ${count}`) % 100 : 100;
  if (draw < 5) return response.writeHead(429, { "retry-after": "0.01" }).end('{"error":{"code":"tooMany"}}');
  if (draw < 10) return response.writeHead(503).end("<p>busy</p>");
  if (draw < 15) return request.socket.destroy();
  if (draw < 20) return setTimeout(() => answer(request, response, key), 1500);
  return answer(request, response, key);
});

function answer(request, response, key) {
  if (request.method === "POST") written.set(key, (written.get(key) ?? 0) + 1);
  const json = JSON.stringify({ id: key, name: "A widget", size: 3, parts: [{ id: "p", name: "A part" }] });
  response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" }).end(json);
}

/** FNV-1a. */
function hash(value) {
  let state = 0x811c9dc5;
  for (const character of value) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return state;
}

server.listen(0, "127.0.0.1", () => process.send(server.address().port));
process.on("message", () => {
  const counts = [...written.values()];
  process.send({ written: counts.length, doubled: counts.filter((count) => count > 1).length });
});
