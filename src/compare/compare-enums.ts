import type { SurfaceEnum } from "./api-surface.ts";
import { type Change, createChange, type Use } from "./change.ts";
import { matchKeys } from "./match-keys.ts";

/** What became of an enum; its members are told apart by their values. */
export function compareEnums(old: SurfaceEnum, next: SurfaceEnum, use: Use): Change[] {
  const { name } = next;
  const members = matchKeys(old.members, next.members);
  const added = old.open && next.open ? "open-member-added" : "member-added";
  return [
    ...(next.open && !old.open ? [createChange("enum-opened", name, { use })] : []),
    ...(old.open && !next.open ? [createChange("enum-closed", name, { use })] : []),
    ...(old.flags === next.flags ? [] : [createChange("enum-flags-changed", name)]),
    ...members.removed.map(([value, member]) =>
      createChange("member-removed", `${name}.${member}`, { detail: quote(value) }),
    ),
    ...members.added.map(([value, member]) =>
      createChange(added, `${name}.${member}`, { detail: quote(value), use }),
    ),
    ...members.changed.map(([, before, after]) =>
      createChange("member-renamed", `${name}.${before}`, { detail: `to ${after}` }),
    ),
  ];
}

function quote(value: string): string {
  return `(${JSON.stringify(value)})`;
}
