import { expect, test } from "vitest";
import { holdsHttp } from "../../src/dialect/fences.ts";

test.each([
  { info: "", line: "GET /tickets", want: true },
  { info: "http", line: "Some words", want: true },
  { info: 'HTTP title="List"', line: "GET /tickets", want: true },
  { info: "{.http}", line: "GET /tickets", want: true },
  { info: "json", line: "HTTP/1.1 200 OK", want: true },
  { info: "bash", line: "POST /tickets", want: true },
  { info: "json", line: '{ "title": "A" }', want: false },
  { info: "text", line: "GET started", want: false },
  { info: "json", line: "", want: false },
  { info: "csharp", line: "GET /tickets", want: false },
])('a fence of "$info" that begins with "$line": $want', ({ info, line, want }) => {
  expect(holdsHttp(info, line)).toBe(want);
});
