import type {
  EnumDeclarationStructure,
  ExportDeclarationStructure,
  FunctionDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  OptionalKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";

/** A structure of ts-morph under a name of ours for its kind: ts-morph's own kinds are values, which only `print.ts` loads. */
export type StatementStructure =
  | ({ readonly statement: "import" } & ListedNames & OptionalKind<ImportDeclarationStructure>)
  | ({ readonly statement: "export" } & ListedNames & OptionalKind<ExportDeclarationStructure>)
  | ({ readonly statement: "enum" } & OptionalKind<EnumDeclarationStructure>)
  | ({ readonly statement: "function" } & OptionalKind<FunctionDeclarationStructure>)
  | ({ readonly statement: "interface" } & OptionalKind<InterfaceDeclarationStructure>)
  | ({ readonly statement: "type" } & OptionalKind<TypeAliasDeclarationStructure>)
  | ({ readonly statement: "const" } & OptionalKind<VariableStatementStructure>);

interface ListedNames {
  /** What stands between the braces, laid out. */
  readonly names: string;
}

/**
 * A module before it is printed: groups of statements, between which a blank line stands. Plain JSON, so that it can be
 * compared with the module of an earlier run.
 */
export interface ModuleStructure {
  /** Relative to the output folder. */
  readonly path: string;
  readonly groups: readonly (readonly StatementStructure[])[];
}
