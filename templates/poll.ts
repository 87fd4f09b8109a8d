import { wait } from "./abort.js";
import { type Client, type RequestOptions, withResponse } from "./client.js";
import { followLink } from "./links.js";
import type { Accepted } from "./result.js";
import { retryAfter } from "./retry-after.js";
import { type OperationDescriptor, send } from "./send.js";
import { withSignal } from "./with-signal.js";

export interface PollOptions<T> extends RequestOptions {
  /** Tells from the answer whether the work is done, well or badly. By default any answer but another 202 says so. */
  readonly until?: ((state: T) => boolean) | undefined;
  /** Milliseconds between two questions, where the service does not say; 2,000. */
  readonly interval?: number | undefined;
  /** Other origins at which the work may be watched. They get neither the token nor headers that are meant for the service. */
  readonly trustedOrigins?: readonly string[] | undefined;
}

/**
 * Asks how accepted work is going until it is done, and gives the last answer:
 *
 *     const operation = await poll<WidgetOperation>(client, accepted, { until: (o) => o.status !== "running" });
 *
 * `timeout` and `signal` are for the whole time.
 */
export async function poll<T>(client: Client, accepted: Accepted, options: PollOptions<T> = {}): Promise<T> {
  const { signal, timeout, ...rest } = options;
  return await withSignal({ signal, timeout }, (limited) =>
    ask(client, accepted, { ...rest, signal: limited }),
  );
}

async function ask<T>(client: Client, accepted: Accepted, options: PollOptions<T>): Promise<T> {
  const { until, interval = 2000, trustedOrigins, signal } = options;
  let { location, retryAfter: seconds } = accepted;
  if (location === undefined) throw new TypeError("poll: the service did not say where to ask.");
  for (;;) {
    await wait(seconds === undefined ? interval : seconds * 1000, signal);
    const follower = followLink(client, location, trustedOrigins);
    const answer = await withResponse(follower, (c) => send<T>(c, stateDescriptor, {}, options));
    const going = answer.status === 202;
    if (until === undefined ? !going : answer.data !== undefined && until(answer.data)) return answer.data;
    if (going) location = answer.headers.get("location") ?? location;
    seconds = retryAfter(answer.headers);
  }
}

/** Its route gives way to the link. An answer to 202 may have a body, any other must. */
const stateDescriptor: OperationDescriptor = {
  name: "poll",
  method: "GET",
  routes: [""],
  responses: { 200: "json", 201: "json", 204: "json" },
};
