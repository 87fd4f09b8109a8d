import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly integrity?: string;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages: readonly (readonly [path: string, locked: LockedPackage])[] = Object.entries<LockedPackage>(
  lock.packages,
);
const ours = packages.filter(([path]) => path !== "");

/** What `npm install pagewright` brings. */
const installed = ours.filter(([, { dev, optional, peer }]) => !dev && !optional && !peer);

/** The first cells of the tables below a heading of docs/dependencies.md, split where they name several packages. */
function listed(heading: string): string[] {
  const page = readFileSync("docs/dependencies.md", "utf8");
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  const cells = [...section.matchAll(/^\|([^|]+)\|/gm)].map(([, cell = ""]) => cell.trim());
  return cells.slice(2).flatMap((cell) => cell.split(", "));
}

test("every direct dependency is explained, and nothing else", () => {
  expect(listed("At run time")).toEqual(Object.keys(manifest.dependencies).sort());
  expect(listed("If you install it")).toEqual(Object.keys(manifest.peerDependencies).sort());
  const development = Object.keys(manifest.devDependencies).filter(
    (name) => !(name in manifest.peerDependencies),
  );
  expect(listed("For development").sort()).toEqual(development.sort());
});

test("each row of what is needed at run time answers every question", () => {
  const page = readFileSync("docs/dependencies.md", "utf8");
  const [, section = ""] = page.split("## At run time");
  const rows =
    section
      .split("\n## ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("| ")) ?? [];
  for (const row of rows) expect(row.split("|").filter((cell) => cell.trim() !== "")).toHaveLength(5);
});

test("nothing that is installed runs a script, and all of it has a hash", () => {
  expect(installed.length).toBeGreaterThan(50);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  expect(ours.filter(([, { integrity, link }]) => !integrity && !link)).toEqual([]);
  for (const script of ["preinstall", "install", "postinstall", "prepare"])
    expect(manifest.scripts).not.toHaveProperty(script);
});

test("no package falls behind the version that mended it", () => {
  const page = readFileSync("docs/dependencies.md", "utf8");
  const [, section = ""] = page.split("## Known vulnerabilities");
  const rows = [...section.matchAll(/^\| ([\w-]+) \| ([\d.]+) \| GHSA/gm)];
  expect(rows.length).toBeGreaterThan(5);
  for (const [, name = "", mended = ""] of rows) {
    const locked = ours.filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect([name, locked.length > 0]).toEqual([name, true]);
    for (const [path, { version = "" }] of locked)
      expect([path, mended, isAtLeast(version, mended)]).toEqual([path, mended, true]);
  }
});

function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}

/** Those of which anybody may make use without asking. */
const permissive = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"];

test("docs/licences.md lists the licence of everything that is installed", async () => {
  const rows = installed.map(([path, { version = "", license }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return { name, version, licence: license ?? licenceOf(path) };
  });
  expect(rows.filter(({ licence }) => !permissive.includes(licence))).toEqual([]);
  const lines = rows.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).sort();
  const head =
    "# Licences\n\nWhat is installed with pagewright, by itself and by what it needs. Written by `npm run update`.\n";
  const table = ["| Package | Version | Licence |", "|---|---|---|", ...new Set(lines)];
  await expect(`${head}\n${table.join("\n")}\n`).toMatchFileSnapshot("../docs/licences.md");
});

/** A package from before the field of the licence had its name. */
function licenceOf(path: string): string {
  const { licenses } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  if (licenses?.[0]?.type !== undefined) return licenses[0].type;
  const readme = ["Readme.md", "README.md", "readme.md"]
    .map((name) => join(path, name))
    .find((file) => existsSync(file));
  return readme !== undefined && /\bMIT\b/.test(readFileSync(readme, "utf8")) ? "MIT" : "unknown";
}
