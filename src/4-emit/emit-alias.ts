import type { Comment } from "./comment.ts";
import { emitDocs } from "./emit-docs.ts";
import { laidOut } from "./laid-out.ts";
import type { Layout } from "./layout.ts";
import { lineWidth } from "./line-width.ts";
import type { StatementStructure } from "./module-structure.ts";
import { onePerLine, type TypeParameter, typeParametersText } from "./type-parameters.ts";

export interface Alias {
  readonly name: string;
  readonly comment?: Comment;
  readonly typeParameters?: readonly TypeParameter[];
  readonly type: Layout;
}

/** `export type Name<…> = …;` */
export function emitAlias(alias: Alias): StatementStructure {
  const { name, comment = { text: "" }, typeParameters = [], type } = alias;
  const start = `export type ${name}${typeParametersText(typeParameters)} = {`;
  return {
    statement: "type",
    isExported: true,
    name,
    docs: emitDocs(comment, 0),
    typeParameters: start.length <= lineWidth ? [...typeParameters] : onePerLine(typeParameters),
    type: laidOut(type, { indent: 0, used: start.length }),
  };
}
