/** The reason phrases of RFC 9110, section 15, in lower case, with those it has replaced. */
const phrases: ReadonlyMap<number, readonly string[]> = new Map([
  [200, ["ok"]],
  [201, ["created"]],
  [202, ["accepted"]],
  [203, ["non-authoritative information"]],
  [204, ["no content"]],
  [205, ["reset content"]],
  [206, ["partial content"]],
  [207, ["multi-status"]],
  [301, ["moved permanently"]],
  [302, ["found", "moved temporarily", "redirect"]],
  [303, ["see other"]],
  [304, ["not modified"]],
  [307, ["temporary redirect"]],
  [308, ["permanent redirect"]],
  [400, ["bad request"]],
  [401, ["unauthorized"]],
  [403, ["forbidden"]],
  [404, ["not found"]],
  [405, ["method not allowed"]],
  [406, ["not acceptable"]],
  [409, ["conflict"]],
  [410, ["gone"]],
  [412, ["precondition failed"]],
  [413, ["content too large", "payload too large", "request entity too large"]],
  [415, ["unsupported media type"]],
  [422, ["unprocessable content", "unprocessable entity"]],
  [423, ["locked"]],
  [429, ["too many requests"]],
  [500, ["internal server error"]],
  [501, ["not implemented"]],
  [503, ["service unavailable"]],
]);

/** The usual phrase of a status where another one is written: `no content` for `204 OK`. */
export function usualPhrase(status: number, written: string): string | undefined {
  const usual = phrases.get(status);
  return written === "" || usual === undefined || usual.includes(written.toLowerCase())
    ? undefined
    : usual[0];
}
