import type { Operation, Permission } from "../model/operations.ts";
import type { EmitOptions } from "../model/options.ts";
import { type Comment, codeSpan } from "./comment.ts";

const callers = {
  "delegated-work": "delegated (work or school account)",
  "delegated-personal": "delegated (personal account)",
  application: "application",
} as const satisfies Record<Permission["kind"], string>;

/** What a reader of a request function wants to know of its page. */
export function operationComment(operation: Operation, { docsUrl }: EmitOptions): Comment {
  const { description, title, routes, permissions, deprecated, page } = operation;
  const intro = description.trim() === "" ? title : description;
  const requests = routes.map(({ method, path }) => `- ${codeSpan(`${method} ${path}`)}`);
  const paragraphs = [
    intro,
    // Two lists that follow each other would be one.
    endsInList(intro) ? ["Requests:", ...requests].join("\n") : requests.join("\n"),
    permissions.length === 0 ? "" : ["Permissions:", ...permissions.map(permissionLine)].join("\n"),
  ];
  return {
    text: paragraphs.filter((paragraph) => paragraph !== "").join("\n\n"),
    tags: [
      ...(deprecated ? [{ name: "deprecated" }] : []),
      { name: "see", text: docsUrl === undefined ? page : publishedPage(page, docsUrl) },
    ],
  };
}

function endsInList(text: string): boolean {
  const lines = text.split("\n").map((line) => line.trim());
  while (lines.at(-1) === "") lines.pop();
  const [first = ""] = lines.slice(lines.lastIndexOf("") + 1);
  return /^(?:[-*+]|\d{1,9}[.)]) /.test(first);
}

function publishedPage(page: string, docsUrl: string): string {
  const path = page.replace(/\p{Surrogate}/gu, "\ufffd").replace(/\.[^./]*$/, "");
  return `${docsUrl.endsWith("/") ? docsUrl.slice(0, -1) : docsUrl}/${encodeURI(path)}`;
}

function permissionLine({ kind, support, scopes, part }: Permission): string {
  const texts = {
    supported: scopes.map(codeSpan).join(", "),
    "not-supported": "not supported",
    undetermined: "not documented",
  };
  return `- ${callers[kind]}${part === undefined ? "" : `, ${part}`}: ${texts[support]}`;
}
