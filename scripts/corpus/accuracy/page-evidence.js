/** @typedef {import("../../../src/model/api-model.ts").ModelDocument} ModelDocument */
/** @typedef {import("../../../src/model/api-model.ts").TypeDeclaration} TypeDeclaration */
/** @typedef {import("../../../src/model/source.ts").SourceFile} SourceFile */

/**
 * What the pages that declare a type say, found by looking at their text alone. Types are qualified names.
 *
 * @typedef {object} PageEvidence
 * @property {(type: string) => boolean} isDeclared  Whether any page declares it.
 * @property {(type: string, name: string) => boolean} hasRow  Whether a table row begins with the name.
 * @property {(type: string, name: string) => boolean} mentions  Whether the name stands anywhere in the text.
 * @property {(type: string, name: string) => boolean} hides  Whether it stands in a comment.
 * @property {(type: string, base: string) => boolean} namesBase  Whether a sentence or row says that it inherits from it.
 */

/**
 * @param {ModelDocument} model
 * @param {readonly SourceFile[]} sources
 * @returns {PageEvidence}
 */
export function createPageEvidence({ types }, sources) {
  const textByPath = new Map(sources.map(({ path, text }) => [path, text]));
  const texts = new Map(types.map((type) => [type.id.toLowerCase(), textOfType(type, textByPath)]));
  const rawText = (/** @type {string} */ type) => texts.get(type.toLowerCase()) ?? "";
  const text = (/** @type {string} */ type) => rawText(type).replace(/<!--[\s\S]*?-->/g, "");
  const word = (/** @type {string} */ name) => new RegExp(`\\b${escapePattern(name)}\\b`);
  return {
    isDeclared: (type) => texts.has(type.toLowerCase()),
    hasRow: (type, name) =>
      new RegExp(`^[\\s|*_\`\\[]*${escapePattern(name)}\\b[^|\\n]*\\|`, "m").test(text(type)),
    mentions: (type, name) => word(name).test(text(type)),
    hides: (type, name) => word(name).test(rawText(type)),
    namesBase: (type, base) =>
      new RegExp(`\\b(?:inherit|derive|extend)[^.\\n]{0,60}\\b${escapePattern(lastPart(base))}\\b`, "i").test(
        text(type),
      ),
  };
}

/**
 * The pages that declare the type and its properties. Of a page that declares several types, the section.
 *
 * @param {TypeDeclaration} type
 * @param {ReadonlyMap<string, string>} textByPath
 */
function textOfType(type, textByPath) {
  const own = sectionAt(textByPath.get(type.source.path) ?? "", type.source.start.line);
  const places = type.kind === "interface" ? type.properties : [];
  const others = new Set(places.map(({ source }) => source.path));
  others.delete(type.source.path);
  return [own, ...Array.from(others, (path) => textByPath.get(path) ?? "")].join("\n");
}

/**
 * The text below a heading up to the next that is not below it; the whole text where the line is no heading.
 *
 * @param {string} text
 * @param {number} line
 */
function sectionAt(text, line) {
  const lines = text.split(/\r?\n/);
  const depth = depthOf(lines[line - 1]);
  if (depth < 2) return text;
  const length = lines.slice(line).findIndex((next) => depthOf(next) > 0 && depthOf(next) <= depth);
  return lines.slice(line - 1, length < 0 ? lines.length : line + length).join("\n");
}

/** @param {string | undefined} line */
function depthOf(line = "") {
  return /^#+/.exec(line)?.[0].length ?? 0;
}

/** @param {string} name */
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** @param {string} text */
function escapePattern(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
