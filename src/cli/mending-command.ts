import type { PlannedFile } from "../disk/plan-folder.ts";
import type { Flags } from "./flags.ts";
import type { Invocation } from "./invocation.ts";
import { quoteArgument } from "./quote-argument.ts";

/** Flags of `check` that say how it answers; what `generate` would write does not depend on them. */
const answering: Readonly<Partial<Record<keyof Flags, "alone" | "with value">>> = {
  all: "alone",
  color: "alone",
  quiet: "alone",
  verbose: "alone",
  format: "with value",
  failOn: "with value",
  target: "with value",
};

/** The command that was typed, with `generate` for `check`, and without what only `check` was asked. */
export function mendingCommand({ args, settings }: Invocation, files: readonly PlannedFile[]): string {
  const typed = withoutAnswering(args.slice(args.indexOf("check") + 1)).map(quoteArgument);
  const target = settings.target === undefined ? [] : ["--target", quoteArgument(settings.target)];
  const force = files.some((file) => file.owner !== undefined) ? ["--force"] : [];
  return ["npx pagewright generate", ...typed, ...target, ...force].join(" ");
}

function withoutAnswering(args: readonly string[]): string[] {
  const kept: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const [flag = "", value] = (args[index] ?? "").split("=", 2);
    const use = useOf(flag);
    if (use === undefined) kept.push(args[index] ?? "");
    if (use === "with value" && value === undefined) index++;
  }
  return kept;
}

function useOf(flag: string): "alone" | "with value" | undefined {
  const name = flag
    .replace(/^--(?:no-)?/, "")
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return flag.startsWith("--") ? new Map(Object.entries(answering)).get(name) : undefined;
}
