/** What a comment tells pagewright, or what is wrong with it. */
export type ControlComment =
  | {
      readonly verb: "disable" | "disable-next-line" | "enable";
      readonly codes: readonly string[];
      readonly problem?: undefined;
    }
  | { readonly problem: string };

const opening = /^<!--\s*pagewright-/;
/** What stands on every page that has such a comment. */
export const controlMark = "pagewright-";
const code = /^[a-z]+\/[a-z-]+$/;

/** Whether a comment speaks to pagewright and not of the page. */
export function isControlComment(comment: string): boolean {
  return opening.test(comment);
}

/** Reads `<!-- pagewright-disable-next-line link/missing-page That page is private. -->`. */
export function matchControlComment(comment: string): ControlComment | undefined {
  if (!isControlComment(comment)) return undefined;
  const end = comment.indexOf("-->");
  const inside = comment.slice(0, end < 0 ? undefined : end).replace(opening, "");
  const [verb = "", ...words] = inside.split(/[\s,]+/).filter((word) => word !== "");
  if (verb !== "disable" && verb !== "disable-next-line" && verb !== "enable") {
    return { problem: `"pagewright-${verb}" is none of disable, disable-next-line and enable` };
  }
  const reasonAt = words.findIndex((word) => !code.test(word));
  const codes = reasonAt < 0 ? words : words.slice(0, reasonAt);
  if (codes.length === 0) return { problem: "it names no diagnostic code" };
  if (verb !== "enable" && reasonAt < 0) return { problem: "it gives no reason behind the code" };
  return { verb, codes };
}
