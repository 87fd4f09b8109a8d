import type { SourceFile } from "../../src/model/source.ts";

const ticket = `# ticket resource type

Namespace: example.desk

A ticket.

## Properties

| Property | Type | Description |
|:---|:---|:---|
| id | String | The key. Read-only. |
| title | String | What it is about. |
| state | String | The state. Possible values are: \`open\`, \`closed\`. |
`;

function operationPage(title: string, request: string, response: string): string {
  return `# ${title}

Namespace: example.desk

## HTTP request

\`\`\`http
${request}
\`\`\`

## Response

If successful, this method returns ${response}.
`;
}

const link = "[ticket](../resources/ticket.md)";

/** A small service with a resource, a collection and bytes behind a redirect. */
export const deskPages: readonly SourceFile[] = [
  { path: "resources/ticket.md", text: ticket },
  {
    path: "api/ticket-get.md",
    text: operationPage(
      "Get ticket",
      "GET /tickets/{ticketId}",
      `a \`200 OK\` response code and a ${link} object in the response body`,
    ),
  },
  {
    path: "api/ticket-list.md",
    text: operationPage(
      "List tickets",
      "GET /tickets",
      `a \`200 OK\` response code and a collection of ${link} objects in the response body`,
    ),
  },
  {
    path: "api/ticket-download.md",
    text: operationPage(
      "Download ticket",
      "GET /tickets/{ticketId}/content",
      "a `302 Found` response that redirects to a preauthenticated download URL for the file",
    ),
  },
];
