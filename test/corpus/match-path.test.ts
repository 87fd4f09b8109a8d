import { expect, test } from "vitest";
import { matchPath } from "./match-path.ts";

const samples = ["v0/'", "v1", "v2"];

test.each([
  ["/boxes/{id}/lids/{lid-id}", ["boxes", "v0/'", "lids", "v1"]],
  ["https://service.test/v1/boxes/{id | name}", ["boxes", "v0/'"]],
  ["/boxes/{id} | name/lids", ["boxes", "v0/'", "lids"]],
  ["/boxes/{id}?$expand=lids", ["boxes", "v0/'"]],
  ["/root:/{path}:/content", ["root:", "v0", "':", "content"]],
  ["/range(address='{address}')/row(index={n})", ["range(address='v0/''')", "row(index=v1)"]],
  ["/range(address='A1')", ["range(address='v0/''')"]],
  ["/range(address='<address>'/row", ["range(address='v0/''')", "row"]],
  ["/range(<address>)", ["range(v0/')"]],
  ["/range(unit=sample.unit'{unit}', count={n})", ["range(unit=sample.unit'v0/''',count=v1)"]],
  ["/range(on='owner')", ["range(on='owner')"]],
  ["/range", ["range(from=v0/',to=v1)"]],
  ["/boxes/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793", ["boxes", "v0/'"]],
  ["/domains/sample.com/records", ["domains", "v0/'", "records"]],
])("%s", (target, sent) => {
  const used = samples.filter((value) => sent.join("/").replaceAll("''", "'").includes(value));
  expect(matchPath(target, sent, used)).toBeUndefined();
});

test.each([
  ["/boxes/{id}", ["Boxes", "v0/'"], "another name"],
  ["/boxes/{id}", ["boxes", "v1"], "another value"],
  ["/boxes/{id}", ["boxes", "v0", "'"], "a value that became two segments"],
  ["/boxes/{id}/lids", ["boxes", "v0/'"], "a segment that is missing"],
  ["/boxes/{id}", ["boxes", "v0/'", "lids"], "a segment too many"],
  ["/boxes/{id}/lids/{id}", ["boxes", "v1", "lids", "v0/'"], "values in another order"],
  ["/range(address='{address}')", ["range(address='v0/'')"], "a quote that is not doubled"],
  ["/range(address='{address}')", ["range(address=v0/')"], "quotes that are missing"],
  ["/range(address={address})", ["range(place=v0/')"], "another argument"],
  ["/range", ["range(address=sample)"], "an argument that is no value"],
])("not %s: %s, %s", (target, sent) => {
  const used = samples.slice(0, target.includes("/lids/{id}") ? 2 : 1);
  expect(matchPath(target, sent, used)).toBeDefined();
});
