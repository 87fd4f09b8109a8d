/** What ends the target of a link, or means something else in it. */
const special = /[ \t%#?<>()"]/g;

/** The link from one page to another as Markdown writes it: `../resources/ticket.md`, `my%20ticket.md`. */
export function relativeHref(from: string, to: string): string {
  const above = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < above.length && shared < target.length - 1 && above[shared] === target[shared]) shared++;
  const path = [...above.slice(shared).fill(".."), ...target.slice(shared)].join("/");
  return path.replace(special, encode);
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
