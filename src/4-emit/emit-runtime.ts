import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import { banner } from "./banner.ts";
import { withExtension } from "./import-path.ts";

const localImport = /^((?:import|export|\}) (?:.* )?from ")(\.\/[\w-]+)\.js";$/gm;
const alias = /^export type (\w+) = [^;=]+;$/gm;

/** Templates that nothing of a client imports, by the part of the output that they are for. */
const partsByTemplate: ReadonlyMap<string, EmitOptions["emit"][number]> = new Map([
  ["example-fetch.ts", "examples"],
]);

/** The runtime, made of those templates that the output needs. */
export function emitRuntime(templates: readonly OutputFile[], options: EmitOptions): OutputFile[] {
  const isNeeded = ({ path }: OutputFile): boolean => {
    const part = partsByTemplate.get(path);
    return part === undefined || options.emit.includes(part);
  };
  return templates.filter(isNeeded).map((template) => emitTemplate(template, options));
}

/** A template as it is, but for the extension of its imports and for replaced scalars. */
function emitTemplate({ path, text }: OutputFile, options: EmitOptions): OutputFile {
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
