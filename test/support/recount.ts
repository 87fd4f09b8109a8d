import { scanBlocks } from "./scan-blocks.ts";

/** What a page holds, counted line by line without a Markdown parser and without any code of pagewright. */
export interface Recount {
  readonly rows: number;
  readonly routes: number;
  readonly annotations: number;
  readonly examples: number;
  /** Rows by the first cell of their table's header. */
  readonly rowsByHead: ReadonlyMap<string, number>;
}

const httpLanguages = ["", "http", "https", "msgraph-interactive", "rest"];
/** Languages under which a message may stand that begins like one. */
const otherLanguages = ["console", "json", "output", "plaintext", "syntax", "text", "txt"];
/** The tabs of the corpus and of the fixtures that are not about HTTP. */
const languageTabs = ["csharp", "curl", "java", "javascript", "objc"];
const startLine = /^(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S|HTTP(?:\/\d(?:\.\d)?)?\s+\d{3}\b)/;
const looseStartLine = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(?:\/|https?:)/i;
const certainStart =
  /^(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S*\/|HTTP(?:\/\d(?:\.\d)?)?\s+\d{3}\b)/;
const headerLine = /^[A-Za-z][A-Za-z0-9-]*\s*:/;

/** Counts the rows, the lines of request blocks, the annotations and the JSON blocks of a page. */
export function recount(text: string): Recount {
  const rowsByHead = new Map<string, number>();
  let [rows, routes, annotations, examples] = [0, 0, 0, 0];
  for (const block of scanBlocks(text)) {
    if (block.kind === "comment") {
      if (/^<!--\s*\{/.test(block.text)) annotations++;
    } else if (block.kind === "table") {
      rows += block.rows;
      rowsByHead.set(block.head, (rowsByHead.get(block.head) ?? 0) + block.rows);
    } else {
      if (isRouteBlock(block)) routes += block.lines.filter((line) => line !== "").length;
      if (holdsJson(block)) examples++;
    }
  }
  return { rows, routes, annotations, examples, rowsByHead };
}

interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
  readonly section: string;
  readonly tab: string;
}

/** A block below the heading "HTTP request" names routes unless it begins like a response or a document. */
function isRouteBlock({ language, lines, section, tab }: Fence): boolean {
  const first = lines.find((line) => line !== "") ?? "";
  const isHttp = isHttpFence(language, first) && !languageTabs.includes(tab);
  return (
    /^(?:(?:http|rest) requests?|request (?:ur[il]|syntax)|http method)\b(?! (?:example|sample))/.test(
      section,
    ) &&
    isHttp &&
    !/^[{[<]|^HTTP\//.test(first)
  );
}

function isHttpFence(language: string, first: string): boolean {
  return (
    httpLanguages.includes(language) ||
    (otherLanguages.includes(language) && (certainStart.test(first) || looseStartLine.test(first)))
  );
}

/** Whether a block is JSON, or a message whose body is. */
function holdsJson({ language, lines }: Fence): boolean {
  const rest = lines.slice(lines.findIndex((line) => line !== ""));
  if (rest[0] !== undefined && isHttpFence(language, rest[0]) && isStart(rest[0])) {
    rest.shift();
    while (rest[0] !== undefined && (rest[0] === "" || headerLine.test(rest[0]))) rest.shift();
  }
  return /^[{[]/.test(rest[0] ?? "");
}

function isStart(line: string): boolean {
  return startLine.test(line) || looseStartLine.test(line);
}
