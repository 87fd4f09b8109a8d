import { undeclarableNames } from "../../model/undeclarable-names.ts";

/** The functions that the client exports beside the request functions, and the one that these call. */
const runtimeNames = [
  "authenticate createClient dateLiteral filter guidLiteral isApiError logging paginate poll retry send timeout",
  "typedLiteral withHeaders withResponse",
];

/** Names that a request function cannot have. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...undeclarableNames,
  ...runtimeNames.flatMap((line) => line.split(" ")),
]);
