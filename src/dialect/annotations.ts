/** Keys that the annotation of a block may have; the tools that read such pages know no others. */
export const annotationKeys: ReadonlySet<string> = new Set([
  "@odata.annotations",
  "@odata.type",
  "@type",
  "@type.aka",
  "abstract",
  "apiVersions",
  "baseType",
  "blockType",
  "collectionProperty",
  "expectError",
  "idempotent",
  "isAbstract",
  "isCollection",
  "isComposable",
  "isEmpty",
  "isMediaEntity",
  "keyProperty",
  "longRunningResponseType",
  "mergePermissions",
  "name",
  "nullableProperties",
  "opaqueUrl",
  "openType",
  "optionalProperties",
  "requestUrls",
  "sampleKeys",
  "scopes",
  "tags",
  "target",
  "truncated",
]);

/** What a block may be annotated as. */
export const blockTypes: ReadonlySet<string> = new Set([
  "example",
  "ignored",
  "permissions",
  "request",
  "resource",
  "response",
  "samples",
  "simulatedResponse",
  "testParams",
]);

/** Keys that say of which type a block is, the stronger first. */
export const typeKeys: readonly string[] = ["@odata.type", "@type"];

/** Keys whose value names something, so that an empty one is a slip. */
export const namingKeys: readonly string[] = [...typeKeys, "baseType", "keyProperty", "name"];
