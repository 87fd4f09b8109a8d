/** The largest pages that are given to the parser, whose cost grows faster than the page in odd shapes. */
export interface Limits {
  /** Characters of one page. */
  readonly pageSize: number;
  /** Lines that follow one another and hold a pipe, as the rows of a table do. */
  readonly tableRows: number;
  /** Quotes and list items inside one another on one line. */
  readonly nesting: number;
  /** Paragraphs, headings, rows and fences of one page. A quote, a list item and an underlined heading count four times. */
  readonly blocks: number;
  /** Line ends of one page, and characters that may begin something within a line, such as `*`, `[` and backticks. */
  readonly marks: number;
  /** Such characters of one paragraph, and of one row of a table. */
  readonly paragraphMarks: number;
  /** Characters of one table of HTML that are read again because their cells span rows. */
  readonly repeatedText: number;
}

/**
 * Far above what people write: the largest page of the reference corpus has 75,000 characters and 2,000 marks, of
 * which 1,200 stand in one table. A page at any of these limits is read in seconds.
 */
export const defaultLimits: Limits = {
  pageSize: 4 * 1024 * 1024,
  tableRows: 10_000,
  nesting: 100,
  blocks: 20_000,
  marks: 200_000,
  paragraphMarks: 5_000,
  repeatedText: 1_000_000,
};
