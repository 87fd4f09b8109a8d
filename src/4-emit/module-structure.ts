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
  | ({ readonly statement: "import" } & OptionalKind<ImportDeclarationStructure>)
  | ({ readonly statement: "export" } & OptionalKind<ExportDeclarationStructure>)
  | ({ readonly statement: "enum" } & OptionalKind<EnumDeclarationStructure>)
  | ({ readonly statement: "function" } & OptionalKind<FunctionDeclarationStructure>)
  | ({ readonly statement: "interface" } & OptionalKind<InterfaceDeclarationStructure>)
  | ({ readonly statement: "type" } & OptionalKind<TypeAliasDeclarationStructure>)
  | ({ readonly statement: "const" } & OptionalKind<VariableStatementStructure>);

/** A module before it is printed: groups of statements, between which a blank line stands. */
export interface ModuleStructure {
  /** Relative to the output folder. */
  readonly path: string;
  readonly groups: readonly (readonly StatementStructure[])[];
}
