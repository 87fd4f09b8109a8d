import type { PageFacts } from "../../model/facts.ts";
import type { Namespaces } from "./namespaces.ts";
import { joinName } from "./qualified-name.ts";
import { commonest, createTally, type Tally } from "./tally.ts";
import type { TypeMention } from "./type-mentions.ts";

/** What examples, annotations and links show of names that pages otherwise write without a namespace. */
export interface NameEvidence {
  /** The namespace that the examples of this page give a name; `anywhere`: else those of any page, else links. */
  namespaceOf(name: string, page: PageFacts, reach: "here" | "anywhere"): string | undefined;
  /** How examples spell a name. Annotations do not count: generated ones are in lower case. */
  spellingOf(namespace: string, name: string): string | undefined;
}

/** The evidence that the mentions of qualified names give. */
export function createNameEvidence(mentions: readonly TypeMention[], namespaces: Namespaces): NameEvidence {
  const placesByName = new Map<string, Tally>();
  const placesByPage = new Map<string, Map<string, Tally>>();
  const spellingsById = new Map<string, Tally>();
  const placesByLink = new Map<string, Tally>();
  for (const { page, namespace, name, from } of mentions) {
    const place = namespaces.canonical(namespace);
    if (from === "link") {
      tallyOf(placesByLink, name.toLowerCase()).add(place);
      continue;
    }
    tallyOf(placesByName, name.toLowerCase()).add(place);
    const here = placesByPage.get(page.path) ?? new Map<string, Tally>();
    placesByPage.set(page.path, here);
    tallyOf(here, name.toLowerCase()).add(place);
    if (from === "example") tallyOf(spellingsById, joinName(place, name).toLowerCase()).add(name);
  }
  return {
    namespaceOf(name, page, reach) {
      const key = name.toLowerCase();
      const here = commonest(placesByPage.get(page.path)?.get(key));
      if (here !== undefined || reach === "here") return here;
      return commonest(placesByName.get(key)) ?? commonest(placesByLink.get(key));
    },
    spellingOf: (namespace, name) => commonest(spellingsById.get(joinName(namespace, name).toLowerCase())),
  };
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? createTally();
  tallies.set(key, tally);
  return tally;
}
