import { laidOut } from "./laid-out.ts";

/** A name in the braces of an import or export. */
export interface ListedName {
  readonly name: string;
  readonly alias?: string;
  readonly typeOnly: boolean;
}

export interface NameList {
  /** Whether `type` stands once before the braces instead of before each name. */
  readonly isTypeOnly: boolean;
  /** What stands between the braces. */
  readonly text: string;
}

/** The names of one module, sorted. */
export function createNameList(
  keyword: "import" | "export",
  moduleSpecifier: string,
  names: readonly ListedName[],
): NameList {
  const isTypeOnly = names.every(({ typeOnly }) => typeOnly);
  const entries = names
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, alias, typeOnly }) => ({
      label: typeOnly && !isTypeOnly ? "type " : "",
      value: alias === undefined ? name : `${name} as ${alias}`,
    }));
  const used = `${keyword} ${isTypeOnly ? "type " : ""} from "${moduleSpecifier}";`.length;
  const text = laidOut({ kind: "{,}", entries }, { indent: 0, used }).slice(1, -1);
  return { isTypeOnly, text };
}
