import type { Shape } from "../config-shape.ts";

/** The flag of an option of the configuration, `--enum-style` of `enumStyle`. */
export function flagOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Whether an option has a flag: one that is a text or a choice does, but for `inputs`, which are arguments. */
export function hasFlag({ kind }: Shape): boolean {
  return kind === "text" || kind === "url" || kind === "choice" || kind === "choices";
}
