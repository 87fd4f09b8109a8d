export { type Config, defineConfig, type GenerateOptions } from "./config.ts";
export { generate, loadModel } from "./generate.ts";
export type { Accounting, Tally } from "./model/accounting.ts";
export type { ApiModel, ModelDocument, TypeDeclaration } from "./model/api-model.ts";
export type { Diagnostic, RelatedSpan, Severity } from "./model/diagnostic.ts";
export type * from "./model/operations.ts";
export type { OutputFile, Point, SourceFile, SourceSpan } from "./model/source.ts";
export type {
  EnumMember,
  EnumType,
  InterfaceType,
  Origin,
  Property,
  ScalarName,
  TypeRef,
} from "./model/types.ts";
export { modelDocument } from "./model-document.ts";
export type { Ports } from "./ports.ts";
export type { LoadedModel, Result } from "./result.ts";
