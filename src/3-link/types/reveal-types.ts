import type { Report } from "../../diagnostics/diagnostic.ts";
import { withoutInheritance } from "../../dialect/remarks.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import { saysFlagsEnum } from "../../dialect/titles.ts";
import type { OperationFacts, PageFacts, ParameterFacts, PropertyFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import { statedNamespace } from "../names/assumed-namespaces.ts";
import type { NameEvidence } from "../names/name-evidence.ts";
import type { Namespaces } from "../names/namespaces.ts";
import { joinName, parseQualifiedName } from "../names/qualified-name.ts";
import { commonest, createTally, type Tally } from "../names/tally.ts";
import { nameIn } from "../names/type-expressions.ts";
import { isShortFor, type NameUse, type TypeIndex } from "../names/type-index.ts";
import type { Draft, DraftRow } from "./type-draft.ts";
import { uniteMembers } from "./unite-members.ts";

/** The values that a row lists, with what it says. */
type ListedFacts = Pick<ParameterFacts, "members" | "description">;

/** A name that no page declares, with what rows say of it. */
interface Revealed {
  readonly namespace: string;
  readonly spellings: Tally;
  readonly rows: DraftRow[];
  readonly lists: ListedFacts[];
  readonly source: SourceSpan;
}

export interface RevealParts {
  readonly index: TypeIndex;
  readonly evidence: NameEvidence;
  readonly namespaces: Namespaces;
}

/**
 * What rows reveal of types and enums that no page declares: the subject of a body table, a type that rows are
 * "inherited from", and a name in a type cell beside a list of values.
 */
export function revealTypes(
  pages: readonly PageFacts[],
  parts: RevealParts,
  report: Report,
): readonly Draft[] {
  const revealed = new Map<string, Revealed>();
  const notes = createNotes(revealed, parts);
  const linkTexts = new Set(pages.flatMap(({ links }) => links.map(({ text }) => text.toLowerCase())));
  for (const page of pages) {
    for (const type of page.types) {
      if (type.annotatedBase) notes.use(type.annotatedBase, page, type.annotatedBase.source);
      if (type.statedBase) notes.use(nameIn(type.statedBase.type), page, type.statedBase.source);
      notes.rows(type.properties, page, undefined);
    }
    // A word of prose is a type's name only if a link, an annotation or an example uses it, too.
    const isNamed = ({ name }: NameUse): boolean =>
      linkTexts.has(name.toLowerCase()) || parts.evidence.namespaceOf(name, page, "anywhere") !== undefined;
    for (const operation of page.operations) noteOperation(operation, page, isNamed, notes);
  }
  const drafts = [...revealed.values()].map((one) => draftOf(one, parts.evidence));
  for (const { id, localName, source } of drafts) {
    // Where a link names the type, the missing page has been said to be missing.
    if (!linkTexts.has(localName.toLowerCase())) report("link/undeclared-type", source, { name: id });
  }
  return drafts;
}

/** Notes what one place reveals. */
interface Notes {
  /** A name; `isOwn` where the page knows it from the inside. */
  use(use: NameUse | undefined, page: PageFacts, source: SourceSpan, isOwn?: boolean): Revealed | undefined;
  /** What rows say of the types that they are inherited from, and of `owner`, whose they are. */
  rows(rows: readonly PropertyFacts[], page: PageFacts, owner: Revealed | undefined): void;
}

function createNotes(revealed: Map<string, Revealed>, parts: RevealParts): Notes {
  const note: Notes["use"] = (use, page, source, isOwn = false) =>
    use && noteName({ use, page, source, isOwn }, revealed, parts);
  return {
    use: note,
    rows(rows, page, owner) {
      for (const facts of rows) {
        owner?.rows.push({ facts, page });
        const ancestor = note(facts.inheritedFrom, page, facts.source);
        if (ancestor) {
          const description = withoutInheritance(facts.description);
          ancestor.rows.push({ facts: { ...facts, description }, page });
        }
        if (facts.members) note(nameIn(facts.type), page, facts.typeSource, true)?.lists.push(facts);
      }
    },
  };
}

function noteOperation(
  { body, pathParameters, query }: OperationFacts,
  page: PageFacts,
  isNamed: (use: NameUse) => boolean,
  notes: Notes,
): void {
  for (const parameter of [...pathParameters, ...query]) {
    const { type, members, source } = parameter;
    if (members) notes.use(nameIn(type), page, source, true)?.lists.push(parameter);
  }
  if (body === undefined || body.properties.length === 0) return;
  const subject = body.subject && nameIn(body.subject.type);
  const owner =
    subject && isNamed(subject) ? notes.use(subject, page, body.subject?.source ?? body.source) : undefined;
  notes.rows(body.properties, page, owner);
}

interface RevealingUse {
  readonly use: NameUse;
  readonly page: PageFacts;
  readonly source: SourceSpan;
  /** The page knows the name from the inside: it lists the values of an enum, which lives where the page does. */
  readonly isOwn: boolean;
}

function noteName(
  { use, page, source, isOwn }: RevealingUse,
  revealed: Map<string, Revealed>,
  { index, evidence, namespaces }: RevealParts,
): Revealed | undefined {
  const written = parseQualifiedName(use.name);
  if (written === undefined || matchScalar(written.name)) return undefined;
  const found = index.find(use, page)?.draft;
  if (found && !(isOwn && isAboutAnother(found, written.name))) return undefined;
  const shown = written.namespace ?? evidence.namespaceOf(written.name, page, "anywhere");
  const stated = isOwn ? statedNamespace(page) : undefined;
  const namespace = namespaces.canonical(shown ?? stated ?? namespaces.root);
  const key = joinName(namespace, written.name).toLowerCase();
  const known = revealed.get(key);
  const one = known ?? { namespace, spellings: createTally(), rows: [], lists: [], source };
  one.spellings.add(written.name);
  if (known === undefined) revealed.set(key, one);
  return one;
}

/** `[colour](lamp.md)` with a list of values: a lamp has none, so that the link only leads to where colours occur. */
function isAboutAnother(draft: Draft, name: string): boolean {
  return draft.kind === "interface" && !isShortFor(draft, name.toLowerCase());
}

function draftOf({ namespace, spellings, rows, lists, source }: Revealed, evidence: NameEvidence): Draft {
  const spelling = commonest(spellings) ?? "";
  const localName = evidence.spellingOf(namespace, spelling) ?? spelling;
  const named = {
    id: joinName(namespace, localName),
    namespace,
    localName,
    origin: "table",
    source,
  } as const;
  if (lists.length === 0 || rows.length > 0) return { kind: "interface", ...named, declarations: [], rows };
  const members = uniteMembers(lists.flatMap(({ members }) => (members ? [members] : [])));
  return {
    kind: "enum",
    ...named,
    declarations: [],
    flags: lists.some(({ description }) => saysFlagsEnum(description)),
    deprecated: false,
    description: "",
    members,
  };
}
