import { parse } from "yaml";

/** `key: plain words`, `key: "quoted"`, `key:`: lines whose meaning is the same to any reader of YAML. */
const simpleLine = /^([\w.]+):(?:[ \t]+(?:"([^"\\]*)"|'([^']*)'|([\w/(][^#:"'[\]{}]*)))?$/;

/** No front matter is as long as this, and the parser of YAML is slow with errors. */
const maximumLength = 65_536;

/**
 * The keys and scalar values of a page's front matter. What YAML refuses (`title: "a": b`) is read line by line, so
 * that one bad value does not cost the others.
 */
export function parseFrontMatter(yaml: string): FrontMatter {
  const values = parseSimple(yaml) ?? parseYaml(yaml);
  if (values) return { values, malformed: false };
  return { values: parseLines(yaml), malformed: yaml.trim() !== "" };
}

/** The front matter of a page. */
export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** YAML refuses it, or it is no mapping. */
  readonly malformed: boolean;
}

/** Nearly every page has nothing but simple lines, and the parser of YAML costs more than the rest of such a page. */
function parseSimple(yaml: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const line of yaml.split("\n")) {
    const match = simpleLine.exec(line.trimEnd());
    const key = match?.[1];
    if (match === null || key === undefined || values.has(key)) return undefined;
    values.set(key, match[2] ?? match[3] ?? (match[4] ?? "").trim());
  }
  return values;
}

function parseYaml(yaml: string): ReadonlyMap<string, string> | undefined {
  if (yaml.length > maximumLength) return undefined;
  try {
    // Aliases have no use in front matter, and a bomb of them would fill the memory.
    const value: unknown = parse(yaml, {
      maxAliasCount: 0,
      logLevel: "error",
      mapAsMap: true,
      schema: "failsafe",
    });
    if (!(value instanceof Map)) return undefined;
    const scalars = [...value].filter(([key, item]) => typeof key === "string" && typeof item === "string");
    return new Map(scalars);
  } catch {
    return undefined;
  }
}

function parseLines(yaml: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of yaml.split("\n")) {
    const match = /^(\w[\w.]*):[ \t]*(\S.*)?$/.exec(line);
    if (match?.[1] && match[2]) values.set(match[1], match[2].trim().replace(/^(["'])(.*)\1$/, "$2"));
  }
  return values;
}
