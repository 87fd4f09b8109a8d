import { hash } from "node:crypto";

/** SHA-256 of a text whose line ends count as `\n`, so that a checkout with other line ends hashes the same. */
export function hashText(text: string): string {
  return hash("sha256", text.replaceAll("\r\n", "\n"), "hex");
}
