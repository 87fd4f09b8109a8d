/** The definitions of the page that links in a part of it may refer to, as lines. */
export function usedDefinitions(text: string, definitions: ReadonlyMap<string, string>): string[] {
  const labels = new Set(
    Array.from(text.matchAll(/\[([^[\]\n]+)\]/g), ([, label = ""]) => label.toLowerCase()),
  );
  return [...labels].flatMap((label) => {
    const url = definitions.get(label);
    return url === undefined || /[<>\n]/.test(url) ? [] : [`[${label}]: <${url}>`];
  });
}
