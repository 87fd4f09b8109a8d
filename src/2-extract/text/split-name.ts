/** `example.tickets.ticket` is `ticket` in the namespace `example.tickets`. */
export function splitName(qualified: string): { name: string; namespace?: string } {
  const dot = qualified.lastIndexOf(".");
  return dot < 0
    ? { name: qualified }
    : { name: qualified.slice(dot + 1), namespace: qualified.slice(0, dot) };
}
