/** The seconds that `Retry-After` asks to wait: it holds seconds, also with a fraction, or a date. */
export function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (!/^[A-Z]/i.test(text)) return undefined;
  // Where the service says what time it takes it to be, a wrong clock here does no harm.
  const now = Date.parse(headers.get("date") ?? "");
  const seconds = (Date.parse(text) - (Number.isNaN(now) ? Date.now() : now)) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
