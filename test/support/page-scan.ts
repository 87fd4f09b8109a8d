/** One HTTP message as it stands in a fence. */
export interface ScannedMessage {
  /** `POST https://…` or `HTTP/1.1 201 Created`. */
  readonly start: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What a page documents of its operation. */
export interface PageScan {
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly request: ScannedMessage;
  readonly response: ScannedMessage;
}

/**
 * Reads a page that has three fences: routes, an example request, its response. It takes no part of pagewright, so
 * that what it finds can be held against what pagewright makes.
 */
export function scanPage(text: string): PageScan {
  const fences = Array.from(text.matchAll(/^``` http\n(.*?)^```$/gms), ([, content = ""]) => content);
  const [routes = "", request = "", response = ""] = fences;
  return {
    routes: Array.from(routes.matchAll(/^(\S+) (\S+)$/gm), ([, method = "", path = ""]) => ({
      method,
      path,
    })),
    request: scanMessage(request),
    response: scanMessage(response),
  };
}

function scanMessage(text: string): ScannedMessage {
  const end = text.indexOf("\n\n");
  const [start = "", ...lines] = text.slice(0, end).split("\n");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { start, headers, body: text.slice(end + 2).trimEnd() };
}
