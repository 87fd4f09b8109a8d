import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";
import type { ListedValues } from "./link-context.ts";
import { quoteValues } from "./quote-values.ts";

/** The value by which an enum says that more may come; descriptions rarely repeat it. */
const futureValue = "unknownfuturevalue";

/** Compares the values that a description lists with those of the enum that is the type of the property. */
export function checkValueList(
  { id, members }: { readonly id: string; readonly members: readonly { readonly value: string }[] },
  listed: ListedValues,
  source: SourceSpan,
  report: Report,
): void {
  const { property } = listed;
  const declaredValues = new Set(members.map(({ value }) => value));
  const listedValues = new Set(listed.members.map(({ value }) => value));
  for (const { value, source: place } of listed.members) {
    if (!declaredValues.has(value)) report("link/unlisted-value", place, { value, property, enum: id });
  }
  const lacking = members.filter(
    ({ value }) => !listedValues.has(value) && value.toLowerCase() !== futureValue,
  );
  if (lacking.length === 0) return;
  const values = quoteValues(lacking.map(({ value }) => value));
  report("link/incomplete-value-list", source, { property, enum: id, values });
}
