export { type Config, defineConfig, type GenerateOptions, type Target } from "./config.ts";
export { generate, lint, loadModel } from "./generate.ts";
export type { Accounting, Tally } from "./model/accounting.ts";
export type {
  OperationOverride,
  Overrides,
  PropertyOverride,
  Selector,
  TypeOverride,
} from "./model/adjustments.ts";
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
export type { CancelSignal, Ports, Progress } from "./ports.ts";
export type { LoadedModel, Result } from "./result.ts";
export { UsageError } from "./usage-error.ts";
