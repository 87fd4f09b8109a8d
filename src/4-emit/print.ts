import { printStructure, StructureKind, VariableDeclarationKind } from "ts-morph";
import { banner } from "./banner.ts";
import { laidOutMark } from "./laid-out.ts";
import type { ModuleStructure, StatementStructure } from "./module-structure.ts";

/**
 * The text of a module. Its structures are printed as they are; no source file is made, parsed or kept, so memory
 * holds one module at a time.
 */
export function printModule({ groups }: Pick<ModuleStructure, "groups">): string {
  const texts = groups
    .filter((group) => group.length > 0)
    .map((group) => group.map(printStatement).join("\n"));
  return `${[banner, ...texts].join("\n\n")}\n`;
}

function printStatement(structure: StatementStructure): string {
  const text = printStructure(withKind(structure), {
    indentNumberOfSpaces: 2,
    insertSpaceAfterOpeningAndBeforeClosingNonemptyBraces: false,
  });
  return text.split("\n").map(printLine).join("\n").trim();
}

function printLine(line: string): string {
  return line.slice(line.indexOf(laidOutMark) + 1).trimEnd();
}

function withKind(structure: StatementStructure): Parameters<typeof printStructure>[0] {
  switch (structure.statement) {
    case "import":
      return {
        ...structure,
        kind: StructureKind.ImportDeclaration,
        namedImports: (writer) => writer.write(structure.names),
      };
    case "export":
      return {
        ...structure,
        kind: StructureKind.ExportDeclaration,
        namedExports: (writer) => writer.write(structure.names),
      };
    case "enum":
      return { ...structure, kind: StructureKind.Enum };
    case "function":
      return { ...structure, kind: StructureKind.Function };
    case "interface":
      return { ...structure, kind: StructureKind.Interface };
    case "type":
      return { ...structure, kind: StructureKind.TypeAlias };
    case "const":
      return {
        ...structure,
        kind: StructureKind.VariableStatement,
        declarationKind: VariableDeclarationKind.Const,
      };
  }
}
