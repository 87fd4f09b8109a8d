import {
  addWidget,
  copyWidget,
  createClient,
  getWidget,
  getWidgetContent,
  listParts,
  listWidgets,
  paginate,
  poll,
  updateWidget,
  widgetDelta,
} from "../widgets/client/index.ts";

/** Where the service is, and a server that must get nothing of what is meant for the service. */
export interface Origins {
  readonly service: string;
  readonly elsewhere: string;
}

type Call = (origins: Origins) => Promise<unknown>;

const secrets = { auth: "secret", headers: { "x-key": "secret" } } as const;
const options = { headers: { "x-call": "secret" } };

const clientOf = ({ service }: Origins) =>
  createClient({ baseUrl: `${service}/v1`, middleware: [], maxBodySize: 200_000, ...secrets });

/** Links that lead away from the service, or look as if they did not. */
const links: Readonly<Record<string, (origins: Origins) => string>> = {
  "another origin": ({ elsewhere }) => `${elsewhere}/v1/next`,
  "another origin, without its protocol": ({ elsewhere }) => elsewhere.replace("http:", ""),
  "another origin, in backslashes": ({ elsewhere }) => elsewhere.replace("http://", "\\\\"),
  "another origin, with a tab in its protocol": ({ elsewhere }) =>
    `${elsewhere.replace("http:", "ht\ttp:")}/v1/next`,
  "another origin, behind a space": ({ elsewhere }) => ` ${elsewhere}/v1/next`,
  "another origin as a number": ({ elsewhere }) => `${elsewhere.replace("127.0.0.1", "2130706433")}/v1/next`,
  "the service as an address of IPv6": ({ service }) =>
    `${service.replace("127.0.0.1", "[::ffff:127.0.0.1]")}/v1/next`,
  "another port": ({ service }) => `${service.replace(/:\d+$/, "")}/v1/next`,
  script: () => "javascript:alert(1)",
  "another origin behind the service as user": ({ service, elsewhere }) =>
    `http://${service.replace("http://", "")}@${elsewhere.replace("http://", "")}/v1/next`,
  "the service with a user": ({ service }) => `${service.replace("http://", "http://user:word@")}/v1/next`,
  "a host that looks alike": ({ service }) =>
    `${service.replace("127.0.0.1", "127.0.0.1.example.invalid")}/v1/next`,
  "another name of the same host": ({ service }) => `${service.replace("127.0.0.1", "localhost")}/v1/next`,
  "another protocol": ({ service }) => `${service.replace("http:", "ftp:")}/v1/next`,
  "no URL": () => "http://",
  data: () => 'data:application/json,{"value":[]}',
};

const statuses = [301, 302, 303, 307, 308];

/** Values that would lead elsewhere if they stood in a path or a query as they are. */
export const values: readonly string[] = [
  "../admin",
  "..%2fadmin",
  "a/../../admin",
  "/admin",
  "//elsewhere.example/admin",
  "http://elsewhere.example/admin",
  "\\\\elsewhere.example\\admin",
  "1?admin=true",
  "1&admin=true",
  "1#admin",
  "1;admin=true",
  "%2e%2e",
  "a b+c",
  "ä€😀",
  "'",
  "{widgetId}",
];

const inHeaders = ["a\r\nx-admin: true", "a\nb", "a\rb", "a\0b", "\u2028", "€"];

async function itemsOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count++;
  return count;
}

/** Sends a link of a case to the service, which answers with it. */
const told = (link: string) => ({ query: { told: link } });

const ofLinks = Object.entries(links).flatMap(([name, linkTo]): [string, Call][] => [
  [
    `next link to ${name}`,
    (origins) =>
      itemsOf(
        paginate(
          clientOf(origins),
          listParts,
          { path: { widgetId: "1" } },
          { ...options, ...told(linkTo(origins)) },
        ),
      ),
  ],
  [
    `kept link to ${name}`,
    (origins) => itemsOf(paginate(clientOf(origins), widgetDelta, {}, { ...options, from: linkTo(origins) })),
  ],
  [
    `delta link to ${name}`,
    async (origins) => {
      const client = clientOf(origins);
      const changes = paginate(client, widgetDelta, {}, { ...options, ...told(linkTo(origins)) });
      await itemsOf(changes);
      return itemsOf(paginate(client, widgetDelta, {}, { ...options, from: changes.deltaLink }));
    },
  ],
  [
    `work at ${name}`,
    async (origins) => {
      const client = clientOf(origins);
      const accepted = await copyWidget(
        client,
        { path: { widgetId: "1" }, body: { name: "b" } },
        { ...options, ...told(linkTo(origins)) },
      );
      return poll(client, { ...accepted, retryAfter: 0 }, options);
    },
  ],
]);

const ofRedirects = statuses.flatMap((status): [string, Call][] => [
  [
    `redirect ${status} of a download`,
    async (origins) => {
      const query = { told: `${origins.elsewhere}/file`, status };
      const response = await getWidgetContent(
        clientOf(origins),
        { path: { widgetId: "1" } },
        { ...options, query },
      );
      return response.text();
    },
  ],
  [
    `redirect ${status} of a read`,
    (origins) =>
      getWidget(
        clientOf(origins),
        { path: { widgetId: "redirect" } },
        { ...options, query: { told: `${origins.elsewhere}/json`, status } },
      ),
  ],
  [
    `redirect ${status} of a creation`,
    (origins) =>
      addWidget(
        clientOf(origins),
        { body: { name: "secret" } },
        { ...options, query: { told: `${origins.elsewhere}/json`, status } },
      ),
  ],
  [
    `redirect ${status} of a change`,
    (origins) =>
      updateWidget(
        clientOf(origins),
        { path: { widgetId: "redirect" }, body: { name: "secret" } },
        { ...options, query: { told: `${origins.elsewhere}/json`, status } },
      ),
  ],
]);

const ofValues = values.flatMap((value): [string, Call][] => [
  [`path ${value}`, (origins) => getWidget(clientOf(origins), { path: { widgetId: value } })],
  [`query ${value}`, (origins) => listWidgets(clientOf(origins), { query: { $filter: value } })],
  [
    `name in the query ${value}`,
    (origins) => listWidgets(clientOf(origins), {}, { query: { [value]: "x" } }),
  ],
]);

const ofHeaders = inHeaders.flatMap((value): [string, Call][] => [
  [
    `header ${JSON.stringify(value)}`,
    (origins) =>
      getWidget(clientOf(origins), { path: { widgetId: "1" }, headers: { "If-None-Match": value } }),
  ],
  [
    `name of a header ${JSON.stringify(value)}`,
    (origins) => getWidget(clientOf(origins), { path: { widgetId: "1" } }, { headers: { [value]: "x" } }),
  ],
]);

/** What the service answers to `getWidget`, by the key that asks for it. */
const bodies = [
  "empty",
  "html",
  "malformed",
  "malformed-error",
  "polluting",
  "polluting-error",
  "endless",
  "endless-error",
];

const ofBodies: [string, Call][] = [
  ...bodies.map((body): [string, Call] => [
    `body ${body}`,
    (origins) => getWidget(clientOf(origins), { path: { widgetId: body } }),
  ]),
  [
    "body endless until it is aborted",
    (origins) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new Error("enough")), 30);
      const client = { ...clientOf(origins), maxBodySize: Number.POSITIVE_INFINITY };
      return getWidget(client, { path: { widgetId: "endless" } }, { signal: controller.signal });
    },
  ],
  [
    "body endless until its time is over",
    (origins) => {
      const client = { ...clientOf(origins), maxBodySize: Number.POSITIVE_INFINITY };
      return getWidget(client, { path: { widgetId: "endless" } }, { timeout: 30 });
    },
  ],
];

const calls: ReadonlyMap<string, Call> = new Map([
  ...ofLinks,
  ...ofRedirects,
  ...ofValues,
  ...ofHeaders,
  ...ofBodies,
]);

export const names: readonly string[] = [...calls.keys()];

/** What a call gives, or the name of the error that it throws. */
export async function outcomeOf(name: string, origins: Origins): Promise<string> {
  try {
    const result = await calls.get(name)?.(origins);
    const isPolluted = "polluted" in {} || Object.getPrototypeOf(result ?? {}).constructor?.polluted === true;
    return isPolluted ? "polluted" : (JSON.stringify(result) ?? "nothing");
  } catch (error) {
    if (!(error instanceof Error)) return "no error";
    const reason = "reason" in error ? ` ${error.reason}` : "";
    const message = error.name === "Error" ? ` ${error.message}` : "";
    return `${error.name}${reason}${message}${"polluted" in {} ? " polluted" : ""}`;
  }
}
