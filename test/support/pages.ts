/** A page that adds one resource: `addPage("widget")` documents POST /widgets. */
export function addPage(resource: string): string {
  return `---
title: "Create ${resource}"
doc_type: apiPageType
---

# Create ${resource}

Create a new ${resource}.

## HTTP request
<!-- { "blockType": "ignored" } -->
\`\`\` http
POST /${resource}s
\`\`\`

## Request body
In the request body, supply a JSON representation for the ${resource} object.

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|state|String|How it is. Possible values are: \`open\`, \`done\`.|

## Response
If successful, this method returns a \`201 Created\` response code and a [${resource}](../resources/${resource}.md) object in the response body.
`;
}
