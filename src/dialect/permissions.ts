import type { Permission } from "../model/operations.ts";

const kinds: readonly (readonly [RegExp, Permission["kind"]])[] = [
  [/^delegated \(?\\?\(?personal\b/i, "delegated-personal"],
  [/^delegated\b/i, "delegated-work"],
  [/^application\b|^app[- ]only\b/i, "application"],
];

const notSupported = /^(?:not (?:supported|available|applicable)|none|n\/a|unsupported)\b/i;
const toBeWritten = /\bTODO\b|\bTBD\b/;
const scope = /(?<![\w-])[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+(?:\.\*)?/g;

/** The kind of caller that a row of a permission table speaks of. */
export function matchPermissionKind(label: string): Permission["kind"] | undefined {
  return kinds.find(([pattern]) => pattern.test(label))?.[1];
}

/** What a cell says of the permissions of a kind of caller. */
export interface PermissionCell {
  readonly support: Permission["support"];
  readonly scopes: readonly string[];
  readonly toBeWritten: boolean;
}

/** Reads a cell of permissions: "Tickets.Read, Tickets.ReadWrite", "Not supported.", "TODO". */
export function matchPermissions(text: string): PermissionCell {
  if (toBeWritten.test(text)) return { support: "undetermined", scopes: [], toBeWritten: true };
  const scopes = [...new Set(text.match(scope) ?? [])].filter((name) => !/\.(?:md|com|net|org)$/i.test(name));
  const bare =
    scopes.length === 0 && /^[a-z][a-z_]+$/i.test(text.replace(/\.$/, "")) && !notSupported.test(text);
  if (bare) return { support: "supported", scopes: [text.replace(/\.$/, "")], toBeWritten: false };
  if (scopes.length > 0) return { support: "supported", scopes, toBeWritten: false };
  return {
    support: notSupported.test(text) ? "not-supported" : "undetermined",
    scopes: [],
    toBeWritten: false,
  };
}

/** Whether the head of a column says that its cells hold permissions. */
export function isPermissionHead(head: string): boolean {
  return /\bpermissions?\b/i.test(head) && !/^permission type$/i.test(head.trim());
}
