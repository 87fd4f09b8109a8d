import type { OutputFile } from "../model/source.ts";

/** What the modules of the runtime export. */
export interface RuntimeExports {
  readonly declarations: ReadonlyMap<string, RuntimeDeclaration>;
  /** What `runtime/index.ts` exports, in its order. */
  readonly publicNames: readonly string[];
}

export interface RuntimeDeclaration {
  readonly name: string;
  /** `runtime/client.ts` */
  readonly path: string;
  readonly typeOnly: boolean;
}

const declaration = /^export (?:async )?(class|const|function\*?|interface|type) ([A-Za-z_$][\w$]*)/gm;
const reexport = /^export (?:type )?(\*|\{[^{}]*\}) from "\.\/([\w-]+)\.js";$/gm;

/** Reads the exports off the templates, which are our own modules, all in one format. */
export function findRuntimeExports(templates: readonly OutputFile[]): RuntimeExports {
  const declarations = templates.flatMap(declarationsOf);
  const index = templates.find(({ path }) => path === "index.ts")?.text ?? "";
  const publicNames = Array.from(index.matchAll(reexport), ([, list = "", module = ""]) =>
    list === "*"
      ? declarations.filter(({ path }) => path === `runtime/${module}.ts`).map(({ name }) => name)
      : (list.match(/[\w$]+/g) ?? []).filter((name) => name !== "type"),
  );
  return {
    declarations: new Map(declarations.map((declaration) => [declaration.name, declaration])),
    publicNames: publicNames.flat(),
  };
}

function declarationsOf({ path, text }: OutputFile): readonly RuntimeDeclaration[] {
  return Array.from(text.matchAll(declaration), ([, keyword, name = ""]) => ({
    name,
    path: `runtime/${path}`,
    typeOnly: keyword === "interface" || keyword === "type",
  }));
}

/** The name of a declaration of the runtime where the model has another use for its own: `DateScalar`, `RuntimeClient`. */
export function privateName({ name, path, typeOnly }: RuntimeDeclaration): string {
  if (path === "runtime/scalars.ts") return `${name}Scalar`;
  return `${typeOnly ? "Runtime" : "runtime"}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}
