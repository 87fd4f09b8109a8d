/**
 * What is wrong with the path that was sent for a request line; `undefined` when it is the documented one.
 *
 * The values are those of the keys in their order. A line may leave keys to its reader: a sample stands where a value
 * goes, or the arguments of a function are in a table alone. Then the value stands for the sample, and the arguments
 * are only values.
 */
export function matchPath(
  target: string,
  sent: readonly string[],
  values: readonly string[],
): string | undefined {
  const [path = ""] = target.replace(/^https?:\/\/[^/]+\/[^/]+/, "").split("?");
  const written = path
    .replace(/\s*\|\s*[\w-]+(?=\/)/g, "")
    .replace(/^\/|\/$/g, "")
    .split("/");
  const rest = { sent: [...sent], values: [...values] };
  let relative = false;
  for (const segment of written) {
    // Between `:/` and `:` stands a path of its own: as many segments as its value has.
    const count = relative ? (rest.values[0]?.split("/").length ?? 1) : 1;
    const part = rest.sent.splice(0, count).join("/");
    const problem = matchSegment(segment, part, rest.values);
    if (problem !== undefined) return problem;
    relative = segment.endsWith(":") && !relative;
  }
  if (rest.sent.length > 0) return `"${rest.sent.join("/")}" is more than the line has`;
  return rest.values.length > 0 ? `"${rest.values[0]}" was not sent` : undefined;
}

const placeholder = /('?)(?:\{[^{}]*\}|<[^<>]*>)/g;
/** A segment that is a value and not a name: an identifier, a host, a word in parentheses, nothing. */
const sampleKey = /^(?:[\da-f]{8}-[\da-f-]{27}|[\w-]+={1,2}|[\w-]+(?:\.[\w-]+)*\.com|\([\w-]+\)|)$/i;

export function isSampleKey(segment: string): boolean {
  return sampleKey.test(segment);
}

function matchSegment(written: string, sent: string, values: string[]): string | undefined {
  const problem = `"${sent}" was sent for "${written}"`;
  if (isSampleKey(written)) return sent === values.shift() ? undefined : problem;
  const [name = "", ...writtenArguments] = splitCall(written);
  const [sentName, ...sentArguments] = splitCall(sent);
  if (sentName !== fill(name, values)) return problem;
  if (writtenArguments.length > 0 && writtenArguments.length !== sentArguments.length) return problem;
  const fits = sentArguments.every((argument, at) => matchArgument(writtenArguments[at], argument, values));
  return fits ? undefined : problem;
}

function matchArgument(written: string | undefined, sent: string, values: string[]): boolean {
  if (written === sent) return true;
  const filled = fill(written ?? "", values);
  if (written !== undefined && filled !== written) return filled === sent;
  const value = values.shift() ?? "";
  const [key] = sent.split("=");
  const [writtenKey, sample = ""] = (written ?? sent).split("=");
  return key === writtenKey && sent === `${key}=${sample.startsWith("'") ? quote(value) : value}`;
}

/** A value in quotes is an OData string. */
function fill(text: string, values: string[]): string {
  return text.replace(placeholder, (_, mark: string) => {
    const value = values.shift() ?? "";
    return mark === "" ? value : quote(value).slice(0, -1);
  });
}

function quote(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** `part(a=1,b=2)` as its name and its arguments. A bracket at the end may be missing. */
function splitCall(segment: string): string[] {
  const [, name = segment, list = ""] = /^([\w.$]+)\(([^()]*)\)?$/.exec(segment) ?? [];
  return [name, ...list.split(/,\s*/).filter((argument) => argument !== "")];
}
