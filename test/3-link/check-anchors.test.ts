import { expect, test } from "vitest";
import { linkPages, typePage } from "./write-pages.ts";

const headings = [
  "## What's new — and why?",
  "## Step 1",
  "### Notes",
  "## Step 2",
  "### Notes",
  "## Größe",
  '<div id="Legend">What the marks mean.</div>',
  "# [HTTP](#tab/http)",
].join("\n\n");

/** The text of each link that leads to no heading, with what may be meant. */
async function findMissing(...links: readonly string[]) {
  const rows = [`a|String|${links.map((link) => `[x](${link})`).join(" ")}`];
  const linked = await linkPages([
    typePage("resources/ticket.md", "ticket", { rows, end: headings }),
    typePage("resources/order.md", "order"),
  ]);
  const found = linked.diagnostics.filter(({ code }) => code === "link/missing-heading");
  const marked = linked.marked("link/missing-heading");
  return found.map(({ suggestion }, index) => [marked[index]?.slice(4, -1), suggestion]);
}

test.each([
  "#properties",
  "#Properties",
  "ticket.md#json-representation",
  "order.md#json-representation",
  "#whats-new--and-why",
  "#whats-new-and-why",
  "#notes",
  "#notes-1",
  "#gr%C3%B6%C3%9Fe",
  "#größe",
  "#legend",
  "#step-2?view=new",
  "#tab/csharp",
  "#top",
  "#",
  "#:~:text=What",
  "https://example.com/a#b",
  "/concepts/a#b",
])("%s leads somewhere", async (link) => {
  expect(await findMissing(link)).toEqual([]);
});

test.each([
  ["#propertys", "#properties"],
  ["#notes-2", "#notes-1"],
  ["#whats-new", "#whats-new-and-why"],
  ["#step", undefined],
  ["#http", undefined],
  ["#50%", undefined],
  ["order.md#notes", undefined],
  ["order.md#json-representations", "order.md#json-representation"],
])("%s leads to no heading", async (link, suggestion) => {
  expect(await findMissing(link)).toEqual([[link, suggestion]]);
});

test("a page that takes in what is not among the inputs may have any heading", async () => {
  const rows = ["a|String|[x](#rules)"];
  const take = "[!INCLUDE [rules](../includes/rules.md)]";
  const ticket = typePage("resources/ticket.md", "ticket", { rows, end: take });
  expect((await linkPages([ticket])).marked("link/missing-heading")).toEqual([]);
  const rules = { path: "includes/rules.md", text: "## Rules\n\nNone." };
  expect((await linkPages([ticket, rules])).marked("link/missing-heading")).toEqual([]);
  const empty = { path: "includes/rules.md", text: "None." };
  expect((await linkPages([ticket, empty])).marked("link/missing-heading")).toEqual(["[x](#rules)"]);
});

test("pages that take each other in come to an end", async () => {
  const one = { path: "one.md", text: "[!INCLUDE [two](two.md)]\n\n[x](#nowhere)" };
  const two = { path: "two.md", text: "[!INCLUDE [one](one.md)]" };
  expect((await linkPages([one, two])).marked("link/missing-heading")).toEqual([]);
});
