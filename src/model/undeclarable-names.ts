/** What no module may declare (strict mode), and the types of TypeScript, which would only confuse. */
const words = [
  "any arguments await bigint boolean break case catch class const continue debugger default delete do else enum",
  "eval export extends false finally for function if implements import in instanceof interface let never new null",
  "number object package private protected public return static string super switch symbol this throw true try",
  "typeof undefined unknown var void while with yield",
];

/** A module that exports a function of this name is a promise to `import()`, which calls it. */
const promiseName = "then";

/** Names that nothing in the client can have. */
export const undeclarableNames: ReadonlySet<string> = new Set([
  ...words.flatMap((line) => line.split(" ")),
  promiseName,
]);
