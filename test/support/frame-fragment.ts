import type { SourceFile } from "../../src/model/source.ts";

type Fragment = Readonly<{ text: string; path?: string; frame?: string }>;

const table = "|Property|Type|Description|\n|:---|:---|:---|";

const ticket = `# ticket resource type

Namespace: desk

## Properties

${table}
|id|String|The key. Not nullable.|
|title|String|The title.|
|size|Int32|How large it is.|
|opened|DateTimeOffset|When it was opened.|
|state|Enumeration|The state. Possible values are: \`open\`, \`closed\`.|
|mood|String|How the caller is. Possible values are: \`calm\`, \`angry\`.|
`;

/** The pages that fragments of pages are part of. */
const frames: ReadonlyMap<string, (text: string) => SourceFile[]> = new Map([
  [
    "row",
    (text) => [{ path: "ticket.md", text: `# ticket resource type\n\n## Properties\n\n${table}\n${text}\n` }],
  ],
  [
    "type",
    (text) => [
      {
        path: "ticket.md",
        text: `# ticket resource type\n\nNamespace: desk\n\n## Properties\n\n${table}\n|id|String|The key.|\n|title|String|The title.|\n\n${text}\n`,
      },
    ],
  ],
  [
    "routes",
    (text) => [
      {
        path: "close-ticket.md",
        text: `# Close ticket\n\n## HTTP request\n\n\`\`\`http\n${text}\n\`\`\`\n\n## Response\n\nIf successful, this method returns a \`204 No Content\` response code.\n`,
      },
    ],
  ],
  [
    "example",
    (text) => [
      {
        path: "get-ticket.md",
        text: `# Get ticket\n\n## HTTP request\n\n\`\`\`http\nGET /tickets/{id}\n\`\`\`\n\n## Response\n\nIf successful, this method returns a \`200 OK\` response code and a [ticket](ticket.md) object.\n\n## Example\n\n${text}\n`,
      },
      { path: "ticket.md", text: ticket },
    ],
  ],
]);

/** The pages of fragments: whole ones as they are, parts in their frames. */
export function frameFragments(fragments: readonly Fragment[]): SourceFile[] {
  return fragments.flatMap(({ text, path, frame }) => {
    const complete = frames.get(frame ?? "");
    return complete ? complete(text) : [{ path: path ?? "page.md", text: `${text}\n` }];
  });
}
