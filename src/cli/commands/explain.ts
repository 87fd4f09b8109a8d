import { createColors } from "picocolors";
import { catalog, codesOnDemand } from "../../diagnostics/catalog.ts";
import { describeSeverity, explain, matchCode } from "../../diagnostics/explain.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import type { Fragment } from "../../diagnostics/parse-explanation.ts";
import { UsageError } from "../../usage-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { showsColors, type Terminal } from "../terminal.ts";

export interface ExplainFlags {
  readonly color: boolean;
}

/** `pagewright explain CODE`: what a diagnostic means, with a wrong and a right fragment; without a code, all codes. */
export function explainCommand(
  written: string | undefined,
  flags: ExplainFlags,
  terminal: Terminal,
): ExitCode {
  terminal.stdout.write(written === undefined ? listCodes() : describe(written, flags, terminal));
  return exitCode.fine;
}

function describe(written: string, { color }: ExplainFlags, terminal: Terminal): string {
  const code = matchCode(written) ?? findByName(written);
  if (code === undefined) throw new UsageError(unknownCode(written));
  const { bold, red, green } = createColors(showsColors(terminal.stdout, terminal, color));
  const { meaning, wrong, right } = explain(code);
  return [
    `${bold(code)} (${describeSeverity(code)})\n\n${meaning}\n`,
    `\n${red("Wrong")}\n${indent(wrong)}`,
    `\n${green("Right")}\n${indent(right)}`,
  ].join("");
}

function listCodes(): string {
  const codes = Object.entries(catalog).sort(([a], [b]) => (a < b ? -1 : 1));
  return codes
    .map(([code, { severity }]) => `${(codesOnDemand.has(code) ? "off" : severity).padEnd(7)} ${code}\n`)
    .join("");
}

/** The code whose part behind the slash is written. */
function findByName(written: string): ReturnType<typeof matchCode> {
  const [found, ...others] = Object.keys(catalog).filter((code) => code.endsWith(`/${written}`));
  return found === undefined || others.length > 0 ? undefined : matchCode(found);
}

function unknownCode(written: string): string {
  const codes = Object.keys(catalog);
  const names = new Map(codes.map((code) => [code.slice(code.indexOf("/") + 1), code]));
  const meant = createNearNames(codes)(written) ?? names.get(createNearNames(names.keys())(written) ?? "");
  const hint = meant === undefined ? "`pagewright explain` lists all codes." : `Did you mean "${meant}"?`;
  return `There is no diagnostic "${written}". ${hint}`;
}

function indent(fragments: readonly Fragment[]): string {
  return fragments
    .map(({ text, path }) => {
      const label = path === undefined || fragments.length < 2 ? "" : `\n  ${path}\n`;
      return `${label}\n${text.replace(/^(?=.)/gm, "    ")}\n`;
    })
    .join("");
}
