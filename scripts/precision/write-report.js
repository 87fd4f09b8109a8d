import { writeFileSync } from "node:fs";

const file = "docs/lint-precision.md";
const wanted = 95;

const opening = (
  /** @type {number} */ pages,
  /** @type {number} */ found,
  /** @type {number} */ read,
) => `# How often lint is right

Measured on the ${pages} pages of the Microsoft Graph v1.0 reference: \`pagewright lint\` names ${found} places. Of each code
up to 25 were drawn in an order that a seed decides (all where there are fewer), and those ${read} places were read, with
the lines around them, and the whole page where those did not settle it. A finding is right where an author who looks at the place would say that the page should be changed, or,
for an *info*, that what it says of the page is so. The judgements stand in \`test/lint-precision.json\`; this file is made
of them by

\`\`\`sh
npm run precision -- ../microsoft-graph-docs/api-reference/v1.0 --update
\`\`\`

A code of severity *error* or *warning* is to be right in ${wanted} of 100 places. Codes that are off by default were switched
on to be read.

How strictly it was read:

- An example that shows a placeholder (\`"style-value"\`, \`"Date"\`, \`""\`) where a documented list or format tells what may
  stand there counts as wrong on the page: a reader cannot send it.
- A request whose form is not among the listed routes counts as wrong on the page, also where it only adds \`/$count\` or a
  cast to one of them: no reader of the list would find it.
- \`extract/content-length\` counts line ends as CRLF. For nine of the 25 places the number is that of the same body with
  LF, so it says where the number came from rather than that somebody erred. It is an *info*.
- A code that found nothing has no row. \`link/missing-heading\` is one: all 242 links to headings lead to one, which an
  independent count confirms.
- One person read each place once. A sample of 25 without a fault still allows for some: at 95 of 100 right, one sample
  in four has none.
`;

const mended = `The first reading found these at fault, and they were mended:

- examples that are none of the page's operations (a further request, a notification, a request in prose) were compared
  with the page's sentences and types, and named as having no response;
- \`extract/undocumented-status\` took the 200 that follows a documented redirect for a contradiction, and
  \`extract/missing-body\` the redirect itself;
- \`extract/misspelt-heading\` took "Response code" for "Response body", and "Requests" for "Request";
- \`extract/annotated-collection\` did not see flags in an annotation that is not JSON;
- \`extract/duplicate-row\` named tables that list the same properties for another kind of caller;
- \`extract/ragged-row\` named each row where the header has a cell too many;
- \`link/annotated-result\` named what \`link/link-text-elsewhere\` and \`link/unrelated-type\` name already;
- \`link/duplicate-example-name\` named blocks that are annotated as ignored;
- \`link/incomplete-value-list\` ended a list at "e.g." and at a semicolon between two values;
- \`link/missing-required-property\` did not look into nested objects, nor for \`@odata.bind\`;
- \`link/unlike-example\` took a table of required properties for all that the body may have;
- \`link/undocumented-property\` named the spelling of the table where the JSON representation spells it otherwise;
- \`link/unrelated-type\` did not read "a subclass of";
- \`link/unresolved-type\` took words in bold, and "full URL path", for types.
`;

/**
 * @param {readonly import("./draw-samples.js").Sample[]} samples
 * @param {import("./judgements.js").Judgements} judgements
 * @param {number} pages
 */
export function writeReport(samples, judgements, pages) {
  const rated = samples.map((one) => ({ ...one, ...rate(one, judgements) }));
  const found = samples.reduce((sum, { count }) => sum + count, 0);
  const read = rated.reduce((sum, { right, wrong }) => sum + right + wrong.length, 0);
  const rows = rated.map(
    ({ code, severity, count, right, wrong }) =>
      `|${code}|${severity}|${count}|${right + wrong.length}|${right}|${percent(right, wrong.length)}|`,
  );
  const missed = rated.filter(({ right, wrong }) => right * 100 < wanted * (right + wrong.length));
  const lines = [
    opening(pages, found, read),
    "|Code|Severity|Found|Read|Right|Rate|\n|:---|:---|---:|---:|---:|---:|",
    ...rows,
    `\nBelow ${wanted} %: ${missed.map(({ code, severity }) => `\`${code}\` (${severity})`).join(", ") || "none"}.`,
    "\n## What is wrong still\n",
    ...rated.flatMap(({ code, wrong }) => wrong.map(([place, why]) => `- \`${code}\` ${place}: ${why}`)),
    "\n## What was mended\n",
    mended,
    "## The places\n",
    ...rated.map(({ code, sample }) => `- \`${code}\`: ${sample.map(({ key }) => key).join(", ")}`),
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
}

/**
 * @param {import("./draw-samples.js").Sample} sample
 * @param {import("./judgements.js").Judgements} judgements
 */
function rate({ code, sample }, judgements) {
  const judged = sample.map(({ key }) => /** @type {const} */ ([key, judgements.get(code)?.get(key)]));
  return {
    right: judged.filter(([, judgement]) => judgement === true).length,
    wrong: judged.filter(([, judgement]) => typeof judgement === "string"),
  };
}

/**
 * @param {number} right
 * @param {number} wrong
 */
function percent(right, wrong) {
  return right + wrong === 0 ? "–" : `${Math.round((right * 100) / (right + wrong))} %`;
}
