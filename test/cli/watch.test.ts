import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readPages } from "../../src/cli/read-pages.ts";
import { run } from "../../src/cli/run.ts";
import { addPage } from "../support/pages.ts";
import { keptFolder, readFiles, writeFiles } from "../support/temporary-folder.ts";

vi.mock(import("../../src/cli/read-pages.ts"), { spy: true });

const patience = { timeout: 15_000, interval: 20 };
let project = keptFolder();
let written = "";
let stop = () => {};
let ended: Promise<number> = Promise.resolve(0);

beforeEach(async () => {
  project = keptFolder();
  written = "";
  writeFiles(project.folder, {
    "pagewright.config.json": '{ "inputs": "docs", "out": "client" }',
    "docs/widget-post.md": addPage("widget"),
    "docs/ticket-post.md": addPage("ticket"),
  });
  const write = (text: string) => {
    written += text;
  };
  ended = run(["generate", "--watch", "--no-cache"], {
    cwd: project.folder,
    env: {},
    stdout: { isTTY: false, write },
    stderr: { isTTY: false, write },
    onInterrupt: (action) => {
      stop = action;
    },
  });
  await says("Watching for changes");
});

afterEach(async () => {
  stop();
  expect(await ended).toBe(0);
  project.remove();
});

/** Waits for a text that has not been said before, and forgets everything up to it. */
async function says(text: string): Promise<void> {
  await vi.waitFor(() => expect(written).toContain(text), patience);
  written = written.slice(written.indexOf(text) + text.length);
}

const paths = () => Object.keys(readFiles(join(project.folder, "client")));

test("a saved page is the only one that is read, and one line says what became of the client", async () => {
  vi.mocked(readPages).mockClear();
  writeFiles(project.folder, { "docs/widget-post.md": addPage("widget").replace("|state|", "|status|") });
  await says(
    "docs/widget-post.md: Widget.state was removed, Widget.status was added, createWidget() body.state was removed, and 1 more; ",
  );
  expect(written.split("\n")).toHaveLength(2);
  const read = vi.mocked(readPages).mock.calls.map(([sources]) => sources.map(({ path }) => path));
  expect(read).toEqual([["docs/widget-post.md"]]);
});

test("what a save brings to light is shown, and counted where there is more or less of it", async () => {
  const page = addPage("widget");
  const wrong = page.replace("|state|String|", "|state|some words|");
  writeFiles(project.folder, { "docs/widget-post.md": wrong });
  await says("docs/widget-post.md:22:8 error extract/unreadable-type\n");
  await says(" 22 | |state|some words|How it is.");
  await says("; 1 error, 2 warnings (1 more) (");
  // What is known is not told again where it has moved, its row says more, or another row marks the same words.
  const moved = wrong
    .replace("## HTTP", "It has a state.\n\n## HTTP")
    .replace("How it is.", "How it is now.");
  writeFiles(project.folder, { "docs/widget-post.md": moved });
  await vi.waitFor(() => expect(written).toMatch(/^.*\ndocs\/widget-post\.md: .* written \(.*\n$/), patience);
  writeFiles(project.folder, {
    "docs/widget-post.md": moved.replace("|id|String|", "|name|some words|The name.|\n|id|String|"),
  });
  await vi.waitFor(() => expect(written).toContain("; 2 errors, 2 warnings (1 more) ("), patience);
  expect(written.match(/.* error .*/g)).toEqual(["docs/widget-post.md:23:7 error extract/unreadable-type"]);
  writeFiles(project.folder, { "docs/widget-post.md": page });
  await says("; 0 errors, 2 warnings (2 fewer) (");
});

test("of what a save brings to light, three of each code are shown", async () => {
  const rows = ["a", "b", "c", "d", "e"].map((name) => `|${name}|words of ${name}|What it is.|`);
  const page = addPage("widget").replace("|id|String|", `${rows.join("\n")}\n|id|String|`);
  writeFiles(project.folder, { "docs/widget-post.md": page });
  await says("words of c");
  await says("… and 2 more of extract/unreadable-type; --all shows them\n\ndocs/widget-post.md: ");
});

test("pages come, go and change their names", async () => {
  writeFiles(project.folder, { "docs/invoice-post.md": addPage("invoice") });
  await says("docs/invoice-post.md: Invoice was added, createInvoice() was added; ");
  expect(paths()).toContain("types/invoice.ts");
  renameSync(join(project.folder, "docs/invoice-post.md"), join(project.folder, "docs/bill-post.md"));
  await says("and 1 more: 1 file written (");
  rmSync(join(project.folder, "docs/bill-post.md"));
  await says("docs/bill-post.md: Invoice was removed, createInvoice() was removed; ");
  expect(paths()).not.toContain("types/invoice.ts");
});

test("what editors leave beside a page, and pages that were only touched, change nothing", async () => {
  const old = new Date(2001, 0, 1);
  utimesSync(join(project.folder, "client/index.ts"), old, old);
  writeFileSync(join(project.folder, "docs/.widget-post.md.swp"), "x");
  writeFileSync(join(project.folder, "docs/4913"), "x");
  writeFileSync(join(project.folder, "docs/widget-post.md~"), "x");
  utimesSync(join(project.folder, "docs/ticket-post.md"), new Date(), new Date());
  await says("docs/ticket-post.md: the client stays as it is");
});

test("what is written is not watched, also where the pages lie around it", async () => {
  writeFiles(project.folder, { "pagewright.config.json": '{ "inputs": ".", "out": "client" }' });
  await says("the client stays as it is");
  // A file that looks like a page, in a folder that is new.
  writeFiles(project.folder, { "client/notes/widget-post.md": addPage("gadget") });
  writeFiles(project.folder, { "docs/invoice-post.md": addPage("invoice") });
  await says("docs/invoice-post.md: Invoice was added, createInvoice() was added; ");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(written.split("\n")).toHaveLength(2);
});

test("a mistake in the configuration is said, and mended without a new start", async () => {
  writeFiles(project.folder, { "pagewright.config.json": '{ "inputs": "docs", "outt": "client" }' });
  await says('"outt" is no option. Did you mean "out"?');
  writeFiles(project.folder, {
    "pagewright.config.json": '{ "inputs": ["docs", "more"], "out": "client", "importExtension": "ts" }',
    "more/invoice-post.md": addPage("invoice"),
  });
  await says("Invoice was added");
  writeFiles(project.folder, { "more/invoice-post.md": addPage("bill") });
  await says("more/invoice-post.md: Invoice was removed, Bill was added");
});

test("a folder may go and come back", async () => {
  renameSync(join(project.folder, "docs"), join(project.folder, "elsewhere"));
  await says('There is no file or folder "docs".');
  expect(paths()).toContain("types/widget.ts");
  mkdirSync(join(project.folder, "docs"));
  writeFiles(project.folder, { "docs/widget-post.md": addPage("widget") });
  await says("Ticket was removed");
});
