import type { CatalogEntry } from "../catalog-entry.ts";

const limitSentences = {
  pageSize: (maximum: number) => `This page is longer than ${maximum} characters.`,
  tableRows: (maximum: number) => `A table on this page has more than ${maximum} rows.`,
  nesting: (maximum: number) => `Lists or quotes on this page are nested more than ${maximum} deep.`,
  blocks: (maximum: number) =>
    `This page has more than ${maximum} paragraphs, headings, rows, items and fences.`,
  marks: (maximum: number) =>
    `This page has more than ${maximum} lines and marks of Markdown, such as \`*\` or \`[\`.`,
  paragraphMarks: (maximum: number) =>
    `A paragraph on this page has more than ${maximum} marks of Markdown, such as \`*\` or \`[\`.`,
  repeatedText: (maximum: number) =>
    `The cells of a table of HTML that span rows have more than ${maximum} characters in all the rows they span.`,
};

/** What is wrong with the form of one page. */
export const parseCodes = {
  "parse/lenient-annotation": {
    severity: "info",
    message: (d: { problem: string }) =>
      `This annotation is not strict JSON (${d.problem}). It was understood.`,
  },
  "parse/limit-exceeded": {
    severity: "error",
    message: (d: { limit: keyof typeof limitSentences; maximum: number }) =>
      `${limitSentences[d.limit](d.maximum)} The page was not read.`,
  },
  "parse/malformed-annotation": {
    severity: "warning",
    message: (d: { problem: string }) =>
      `This annotation is not JSON (${d.problem}). It was read as far as possible.`,
  },
  "parse/malformed-front-matter": {
    severity: "warning",
    message: () => "This front matter is not a mapping in YAML. It was read line by line.",
  },
  "parse/malformed-suppression": {
    severity: "warning",
    message: (d: { problem: string }) => `This comment silences nothing: ${d.problem}.`,
  },
} as const satisfies Record<string, CatalogEntry>;
