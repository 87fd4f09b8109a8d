import type { WrittenName } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import { splitName } from "../text/split-name.ts";

/** Compares the name in the title with that of the annotation; a title may well begin with a capital. */
export function checkTitle(
  annotated: WrittenName,
  titled: string | undefined,
  { page, report }: ExtractContext,
): void {
  const { name } = splitName(annotated.name);
  if (titled === undefined || page.title === undefined || annotated.source === page.title.source) return;
  const differ = titled.slice(1) !== name.slice(1);
  if (!differ || titled.toLowerCase() !== name.toLowerCase()) return;
  const related = [{ message: "the title", source: page.title.source }];
  report("extract/title-casing", annotated.source, { annotated: name, titled }, { related });
}
