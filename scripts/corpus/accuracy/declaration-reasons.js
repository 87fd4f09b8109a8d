import { distance } from "fastest-levenshtein";

/** @typedef {import("./page-evidence.js").PageEvidence} PageEvidence */
/** @typedef {Readonly<Record<string, readonly string[]>>} Misses */

/**
 * Why a declared type, property, member or base differs from the metadata. A miss is a line of the scorer:
 * `sample.widget.shade (navigation) [casing]`.
 *
 * @param {Misses} misses
 * @param {PageEvidence} evidence
 */
export function declarationReasons(misses, evidence) {
  const missing = membersByType(misses.propsMissing);
  const extra = membersByType(misses.propsExtra);
  return {
    /** @param {string} miss */
    missingType: (miss) =>
      (misses.opaqueOrKindMismatch ?? []).some((line) => line.startsWith(`${nameOf(miss)}:`))
        ? "the pages use it as a scalar, so it is an alias"
        : "no page declares it",
    /** @param {string} miss */
    missingProperty: (miss) => {
      const { type, member } = splitMember(miss);
      if (miss.includes("[casing]")) return "the page writes it with other capitals";
      if (isNearlyOneOf(member, extra.get(type))) return "the page spells it differently";
      if (evidence.hasRow(type, member)) return "a table row begins with it, but it was not read";
      if (evidence.mentions(type, member))
        return "the page names it in prose, a link or an example, but in no table";
      if (evidence.hides(type, member)) return "the page has it only in a comment";
      return "no page of the type has it";
    },
    /** @param {string} miss */
    extraProperty: (miss) => {
      const { type, member } = splitMember(miss);
      if (miss.includes("[casing]")) return "the page writes it with other capitals";
      if (isNearlyOneOf(member, missing.get(type))) return "the page spells it differently";
      if (evidence.hasRow(type, member)) return "a table row documents it; the metadata lacks it";
      if (evidence.mentions(type, member)) return "the JSON of the page shows it; the metadata lacks it";
      return "no page of the type has it";
    },
    /** @param {string} miss */
    missingMember: (miss) => {
      const { type, member } = splitMember(miss);
      if (miss.includes("[casing]")) return "the page writes it with other capitals";
      if (evidence.mentions(type, member)) return "the page names it, but it was not read";
      if (/^unknownfuturevalue$/i.test(member)) return "the page does not list `unknownFutureValue`";
      return "the page does not list it";
    },
    /** @param {string} miss */
    extraMember: (miss) => {
      const { type, member } = splitMember(miss);
      if (miss.includes("[casing]")) return "the page writes it with other capitals";
      return evidence.hasRow(type, member)
        ? "a table row documents it; the metadata lacks it"
        : "another list of the pages has it; the metadata lacks it";
    },
    /** @param {string} miss  `sample.bolt: metadata sample.part, generated - [base not declared]` */
    base: (miss) => {
      const base = /: metadata (\S+),/.exec(miss)?.[1] ?? "";
      if (!miss.includes("not declared")) return "the page states another base";
      if (evidence.namesBase(nameOf(miss), base)) return "the page names the base, but it was not read";
      return miss.includes("entity not declared")
        ? "the metadata has the root type; no page states it"
        : "the metadata has a base; no page states it";
    },
  };
}

/** @param {readonly string[]} [misses] */
function membersByType(misses = []) {
  /** @type {Map<string, string[]>} */
  const members = new Map();
  for (const miss of misses) {
    const { type, member } = splitMember(miss);
    members.set(type, [...(members.get(type) ?? []), member]);
  }
  return members;
}

/** @param {string} miss */
function splitMember(miss) {
  const name = nameOf(miss);
  const dot = name.lastIndexOf(".");
  return { type: name.slice(0, dot), member: name.slice(dot + 1) };
}

/** @param {string} miss */
function nameOf(miss) {
  return /^[^\s:]+/.exec(miss)?.[0] ?? "";
}

/**
 * Whether a name of the other side looks like a misspelling: few letters differ, or it only has a word more.
 *
 * @param {string} name
 * @param {readonly string[]} [others]
 */
function isNearlyOneOf(name, others = []) {
  const lower = name.toLowerCase();
  return others.some((other) => {
    const otherLower = other.toLowerCase();
    const [short = "", long = ""] = [lower, otherLower].sort((a, b) => a.length - b.length);
    return short.length > 5 && (long.includes(short) || distance(lower, otherLower) <= 4);
  });
}
