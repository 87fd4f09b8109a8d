import type { ExampleMessage, Operation } from "../../model/operations.ts";
import { originOf, readAddress } from "./read-address.ts";

/** Tells whether the service itself sends a request: no route is at its host, which other requests are not sent to. */
export function isNotification(message: ExampleMessage, { examples, routes }: Operation): boolean {
  const origin = originOf(message.url ?? "");
  const own = new Set(
    examples.flatMap(({ request }) => {
      const url = request?.url ?? "";
      return readAddress(url, routes).route === undefined ? [] : [originOf(url)];
    }),
  );
  own.delete(undefined);
  return origin !== undefined && own.size > 0 && !own.has(origin);
}
