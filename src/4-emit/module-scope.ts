import { type TakenNames, takeNames } from "../model/taken-names.ts";
import { claimName } from "./identifiers.ts";
import type { ListedName } from "./name-list.ts";
import { privateName, type RuntimeExports } from "./runtime-exports.ts";

/** The names that one module uses. To mention a name of another module is to import it. */
export interface ModuleScope {
  /** A name that this module exports. */
  own(name: string): string;
  /** A type that a module of the model exports, which may be this one. */
  declared(name: string, path: string): string;
  /** A constant that another module of the output exports. */
  constant(name: string, path: string): string;
  /** A name of the runtime. */
  runtime(name: string): string;
  /** A type that every environment has. */
  global(name: string): string;
  /** A name that only this module uses. */
  local(name: string): string;
  /** By the name that they have in this module. */
  readonly imports: ReadonlyMap<string, ModuleImport>;
  /** Names of the model that this module declares or imports. */
  readonly declaredNames: ReadonlySet<string>;
  /** Whether one of them is also in use for something of the runtime, of the environment or of this module. */
  clashes(): boolean;
}

export interface ModuleImport extends ListedName {
  readonly path: string;
}

/**
 * `names` are those of the model that the module is known to use. All other names give way to them: the runtime's
 * take a private name, `globalThis.` is put before the environment's, the module's own take a number.
 */
export function createModuleScope(
  path: string,
  names: Iterable<string>,
  runtime: RuntimeExports,
): ModuleScope {
  const declaredNames = new Set(names);
  const known: ReadonlySet<string> = new Set(declaredNames);
  const others = new Map<string, string>();
  const imports = new Map<string, ModuleImport>();
  const otherName = (key: string, name: string, alternative: (taken: TakenNames) => string): string => {
    const given = others.get(key) ?? (known.has(name) ? alternative(takeNames(known)) : name);
    others.set(key, given);
    return given;
  };
  const exported = (name: string, target: string, typeOnly: boolean): string => {
    declaredNames.add(name);
    if (target !== path) imports.set(name, { path: target, name, typeOnly });
    return name;
  };
  return {
    own: (name) => exported(name, path, false),
    declared: (name, target) => exported(name, target, true),
    constant: (name, target) => exported(name, target, false),
    runtime(name) {
      const declaration = runtime.declarations.get(name);
      if (declaration === undefined) throw new Error(`No template exports ${name}.`);
      const local = otherName(name, name, (taken) => claimName(privateName(declaration), taken));
      imports.set(local, { ...declaration, ...(local !== name && { alias: local }) });
      return local;
    },
    global: (name) => otherName(`globalThis.${name}`, name, () => `globalThis.${name}`),
    local: (name) => otherName(`local.${name}`, name, (taken) => claimName(name, taken)),
    imports,
    declaredNames,
    clashes: () => [...others.values()].some((name) => declaredNames.has(name) && !known.has(name)),
  };
}
