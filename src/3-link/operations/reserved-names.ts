/** What no module may declare (strict mode), and the types of TypeScript, which would only confuse. */
const words = [
  "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum",
  "eval export extends false finally for function if implements import in instanceof interface let never new null",
  "number object package private protected public return static string super switch symbol this throw true try",
  "typeof undefined unknown var void while with yield",
];

/** The functions that the client exports beside the request functions, and the one that these call. */
const runtimeNames = [
  "authenticate createClient dateLiteral filter guidLiteral isApiError logging paginate poll retry send timeout",
  "typedLiteral withHeaders withResponse",
];

/** What `import()` would call on the module, as if that were a promise. */
const importNames = ["then"];

/** Names that a request function cannot have. */
export const reservedNames: ReadonlySet<string> = new Set(
  [...words, ...runtimeNames, ...importNames].flatMap((line) => line.split(" ")),
);
