/** The link from one page to another: `../resources/ticket.md`. */
export function relativeHref(from: string, to: string): string {
  const above = from.split("/").slice(0, -1);
  const target = to.split("/");
  let shared = 0;
  while (shared < above.length && shared < target.length - 1 && above[shared] === target[shared]) shared++;
  return [...above.slice(shared).fill(".."), ...target.slice(shared)].join("/");
}
