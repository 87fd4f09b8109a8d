/** The place of a text on a page, found by searching: lines and columns from 1, offsets from 0, end exclusive. */
export function findSpan(page: { readonly path: string; readonly text: string }, wanted: string, nth = 0) {
  let start = page.text.indexOf(wanted);
  for (let skipped = 0; skipped < nth && start >= 0; skipped += 1)
    start = page.text.indexOf(wanted, start + 1);
  if (start < 0) throw new Error(`${page.path} does not say ${wanted} ${nth + 1} times.`);
  return {
    path: page.path,
    start: pointAt(page.text, start),
    end: pointAt(page.text, start + wanted.length),
  };
}

function pointAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
