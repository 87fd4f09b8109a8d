import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import { banner } from "./banner.ts";
import { withExtension } from "./import-path.ts";

const localImport = /^((?:import|export|\}) (?:.* )?from ")(\.\/[\w-]+)\.js";$/gm;
const alias = /^export type (\w+) = [^;]+;$/gm;

/** A module of the runtime: a template as it is, but for the extension of its imports and for replaced scalars. */
export function emitRuntime({ path, text }: OutputFile, options: EmitOptions): OutputFile {
  const imported =
    options.importExtension === "js"
      ? text
      : text.replace(localImport, (_, start: string, module: string) => {
          return `${start}${withExtension(module, options.importExtension)}";`;
        });
  const module = path === "scalars.ts" ? replaceScalars(imported, options.scalars) : imported;
  return { path: `runtime/${path}`, text: `${banner}\n\n${module}` };
}

function replaceScalars(text: string, scalars: EmitOptions["scalars"]): string {
  const replacements = new Map<string, string>(Object.entries(scalars));
  return text.replace(alias, (declaration, name: string) => {
    const type = replacements.get(name);
    return type === undefined ? declaration : `export type ${name} = ${type};`;
  });
}
