/**
 * @typedef {object} Variant One way to run that must give the same as any other.
 * @property {string} name
 * @property {string} [node] Executable.
 * @property {readonly string[]} [args]
 * @property {Readonly<Record<string, string>>} [env]
 * @property {(text: string) => string} [change] What becomes of every page.
 * @property {boolean} [shuffled] The pages are named one by one, in no order.
 * @property {string} [project] Variants of one project use one cache.
 */

const noCache = ["--no-cache"];

/** @param {string} text */
const withLf = (text) => text.replaceAll("\r\n", "\n");

/**
 * The first is what the others are compared with. The two that use the cache run in this order.
 *
 * @param {readonly { version: string, path: string }[]} nodes
 * @returns {Variant[]}
 */
export function determinismVariants(nodes) {
  return [
    { name: "one worker", args: [...noCache, "--workers", "1"] },
    { name: "two workers", args: [...noCache, "--workers", "2"] },
    { name: "eight workers", args: [...noCache, "--workers", "8"] },
    { name: "a cold cache", project: "cached" },
    { name: "a warm cache", project: "cached" },
    { name: "pages in no order", args: noCache, shuffled: true },
    { name: "LF", args: noCache, change: withLf },
    { name: "CRLF", args: noCache, change: (text) => withLf(text).replaceAll("\n", "\r\n") },
    { name: "a byte order mark", args: noCache, change: (text) => `\ufeff${text.replace(/^\ufeff/, "")}` },
    {
      name: "Turkish, in Kolkata",
      args: noCache,
      env: { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8", TZ: "Asia/Kolkata" },
    },
    {
      name: "German, in Apia",
      args: noCache,
      env: { LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8", TZ: "Pacific/Apia" },
    },
    { name: "no locale", args: noCache, env: { LC_ALL: "C", LANG: "C", TZ: "UTC" } },
    { name: "satteri", args: [...noCache, "--parser", "satteri"] },
    ...nodes.map(({ version, path }) => ({ name: `Node.js ${version}`, node: path, args: noCache })),
  ];
}
