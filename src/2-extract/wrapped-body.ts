import type {
  BodyFacts,
  ExampleFacts,
  JsonMember,
  JsonNode,
  PropertyFacts,
  TypeFacts,
} from "../model/facts.ts";
import type { ExtractContext } from "./context.ts";
import { type OwnName, ownType } from "./own-type.ts";

/** A body, and the type of what stands inside of it. */
interface WrappedBody {
  readonly body?: BodyFacts;
  readonly types: readonly TypeFacts[];
}

/**
 * The table may list what stands inside of the only property that is sent:
 *
 *     |title|String|What the ticket is about.|
 *
 *     { "ticket": { "title": "No light" } }
 *       ^^^^^^^^
 */
export function wrapBody(
  body: BodyFacts | undefined,
  examples: readonly ExampleFacts[],
  nameInside: (property: string) => OwnName,
  { report, source: page }: ExtractContext,
): WrappedBody {
  if (body === undefined) return { types: [] };
  const shown = examples.find(({ request }) => request?.json)?.request?.json;
  const wrapper = wrapperIn(shown, body.properties);
  if (wrapper === undefined) return { body, types: [] };
  const { key, keyStart, keyEnd } = wrapper;
  const { subject: _, ...rest } = body;
  const own = nameInside(key);
  const source = page.span(keyStart, keyEnd);
  report("extract/wrapped-body", source, { name: key });
  const property: PropertyFacts = {
    name: key,
    type: { kind: "name", name: own.name },
    description: "",
    relationship: false,
    readOnly: false,
    required: body.required,
    deprecated: false,
    source,
    typeSource: source,
  };
  return {
    body: { ...rest, shape: "parameters", properties: [property] },
    types: [ownType(own, { properties: body.properties, source: body.source })],
  };
}

/** The only key of the example, where it is in no row and all that stands inside of it is. */
function wrapperIn(json: JsonNode | undefined, rows: readonly PropertyFacts[]): JsonMember | undefined {
  const [wrapper, ...others] = membersOf(json);
  const inside = others.length === 0 ? membersOf(wrapper?.value) : [];
  const isListed = (key: string) => rows.some(({ name }) => name === key);
  const isWrapper = inside.length > 0 && inside.every(({ key }) => isListed(key));
  return wrapper && isWrapper && !isListed(wrapper.key) ? wrapper : undefined;
}

/** What an object holds beside annotations of OData. */
function membersOf(json: JsonNode | undefined): readonly JsonMember[] {
  return json?.kind === "object" ? json.members.filter(({ key }) => !key.startsWith("@")) : [];
}
