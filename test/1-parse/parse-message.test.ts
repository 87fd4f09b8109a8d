import { expect, test } from "vitest";
import type { HttpMessage } from "../../src/model/page.ts";
import { parseText } from "../support/parse-text.ts";
import { placeOf } from "../support/place.ts";

/** The message in a page that is one fence; line 1 of the message is line 2 of the page. */
function read(message: string): HttpMessage | undefined {
  const page = parseText("```http", message, "```");
  const [block] = page.root.blocks;
  return block?.kind === "code" ? block.message : undefined;
}

const headersOf = (message: HttpMessage | undefined) =>
  message?.headers.map(({ name, value, source }) => `${placeOf(source)} ${name}=${value}`);

test("a request has a line, headers and a body", () => {
  const message = read('POST https://example.com/v1.0/tickets\nContent-Type: application/json\n\n{ "a": 1 }');
  expect(message?.start).toMatchObject({
    kind: "request",
    method: "POST",
    url: "https://example.com/v1.0/tickets",
  });
  expect(message?.start.kind === "request" && placeOf(message.start.urlSource)).toBe("2:6-2:38");
  expect(headersOf(message)).toEqual(["3:1-3:31 Content-Type=application/json"]);
  expect(message?.body?.text).toBe('{ "a": 1 }');
  expect(message?.body && placeOf(message.body.source)).toBe("5:1-5:11");
});

test("the URL is found behind a method that repeats in it", () => {
  const message = read("GET  GET/tickets");
  expect(message?.start.kind === "request" && placeOf(message.start.urlSource)).toBe("2:6-2:17");
});

test("a response has a status", () => {
  const message = read("HTTP/1.1 201 Created\nLocation: /tickets/1");
  expect(message?.start).toMatchObject({ kind: "status", status: 201 });
  expect(headersOf(message)).toEqual(["3:1-3:21 Location=/tickets/1"]);
  expect(message).not.toHaveProperty("body");
});

test("a blank line may stand before the headers", () => {
  const message = read("POST /tickets\n\nContent-Type: application/json\n\n{}");
  expect(headersOf(message)).toEqual(["4:1-4:31 Content-Type=application/json"]);
  expect(message?.body?.text).toBe("{}");
});

test("the blank line before the body may be missing", () => {
  expect(read('HTTP/1.1 200 OK\nContent-Type: text/plain\n{ "a": 1 }')?.body?.text).toBe('{ "a": 1 }');
  expect(read('HTTP/1.1 200 OK\n{ "a": 1 }')?.body?.text).toBe('{ "a": 1 }');
});

test("a body that only looks like a header after a blank line is a body", () => {
  expect(read("HTTP/1.1 200 OK\nContent-Type: text/vcard\n\nBEGIN:VCARD\nEND:VCARD")).toMatchObject({
    headers: [{ name: "Content-Type" }],
    body: { text: "BEGIN:VCARD\nEND:VCARD" },
  });
});

test("a body that is no JSON has only text", () => {
  const message = read("HTTP/1.1 200 OK\n\nid,state\n1,open\n");
  expect(message?.body).toMatchObject({ text: "id,state\n1,open" });
  expect(message?.body).not.toHaveProperty("json");
});

test.each(['{ "a": 1 }', "Get the tickets of /tickets", "Ticket states", ""])("%s is no message", (given) => {
  expect(read(given)).toBeUndefined();
});
