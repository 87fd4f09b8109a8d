/** A small API, written as pagewright writes one: what the tests and the snippets of docs/client.md call. */
import type { Client, RequestOptions } from "../../client.ts";
import type { Collection, Selected, Writable } from "../../odata.ts";
import type { Accepted } from "../../result.ts";
import type { DateTimeOffset, Int32 } from "../../scalars.ts";
import { type OperationDescriptor, send } from "../../send.ts";

export interface Part {
  readonly id?: string;
  name?: string | null;
}

export interface Widget {
  readonly id?: string;
  "@odata.etag"?: string;
  name?: string | null;
  size?: Int32 | null;
  readonly createdDateTime?: DateTimeOffset | null;
  owner?: Part | null;
  parts?: Part[];
}

export interface WidgetOperation {
  readonly id?: string;
  status?: "running" | "succeeded" | "failed" | null;
}

type WidgetSelect = "id" | "name" | "size" | "createdDateTime" | "owner";
type WidgetExpand = "parts" | `parts(${string}`;

export type ListWidgetsRequest<
  S extends readonly WidgetSelect[] = readonly WidgetSelect[],
  E extends readonly WidgetExpand[] = readonly WidgetExpand[],
> = {
  query?: {
    $select?: S;
    $expand?: E;
    $filter?: string;
    $orderby?: readonly string[];
    $top?: Int32;
    $count?: boolean;
  };
  headers?: { ConsistencyLevel?: string; Prefer?: string };
};

export function listWidgets<
  const S extends readonly WidgetSelect[] = [],
  const E extends readonly WidgetExpand[] = [],
>(
  client: Client,
  request?: ListWidgetsRequest<S, E>,
  options?: RequestOptions,
): Promise<Collection<Selected<Widget, S, E>>> {
  return send(client, listWidgetsDescriptor, request, options);
}

const listWidgetsDescriptor: OperationDescriptor = {
  name: "listWidgets",
  method: "GET",
  routes: ["/widgets"],
  responses: { 200: "json" },
};

export type ListPartsRequest = { path: { widgetId: string }; query?: { $top?: Int32 } };

export function listParts(
  client: Client,
  request: ListPartsRequest,
  options?: RequestOptions,
): Promise<Collection<Part>> {
  return send(client, listPartsDescriptor, request, options);
}

const listPartsDescriptor: OperationDescriptor = {
  method: "GET",
  routes: ["/widgets/{widgetId}/parts"],
  responses: { 200: "json" },
};

export type GetWidgetRequest = {
  path: { widgetId: string; shelfId?: never } | { shelfId: string; widgetId: string };
  headers?: { "If-None-Match"?: string };
};

export function getWidget(
  client: Client,
  request: GetWidgetRequest,
  options?: RequestOptions,
): Promise<Widget> {
  return send(client, getWidgetDescriptor, request, options);
}

const getWidgetDescriptor: OperationDescriptor = {
  name: "getWidget",
  method: "GET",
  routes: ["/widgets/{widgetId}", "/shelves/{shelfId}/widgets/{widgetId}"],
  responses: { 200: "json" },
};

export type AddWidgetRequest = { body: Writable<Widget> };

export function addWidget(
  client: Client,
  request: AddWidgetRequest,
  options?: RequestOptions,
): Promise<Widget> {
  return send(client, addWidgetDescriptor, request, options);
}

const addWidgetDescriptor: OperationDescriptor = {
  name: "addWidget",
  method: "POST",
  routes: ["/widgets"],
  body: "application/json",
  responses: { 201: "json" },
};

export type UpdateWidgetRequest = {
  path: { widgetId: string };
  headers?: { "If-Match"?: string };
  body: Writable<Widget>;
};

export function updateWidget(
  client: Client,
  request: UpdateWidgetRequest,
  options?: RequestOptions,
): Promise<Widget | undefined> {
  return send(client, updateWidgetDescriptor, request, options);
}

const updateWidgetDescriptor: OperationDescriptor = {
  name: "updateWidget",
  method: "PATCH",
  routes: ["/widgets/{widgetId}"],
  body: "application/json",
  responses: { 200: "json", 204: "void" },
};

export type DeleteWidgetRequest = { path: { widgetId: string } };

export function deleteWidget(
  client: Client,
  request: DeleteWidgetRequest,
  options?: RequestOptions,
): Promise<void> {
  return send(client, deleteWidgetDescriptor, request, options);
}

const deleteWidgetDescriptor: OperationDescriptor = {
  name: "deleteWidget",
  method: "DELETE",
  routes: ["/widgets/{widgetId}"],
  responses: { 204: "void" },
};

export type WidgetContentRequest = { path: { widgetId: string } };

export function getWidgetContent(
  client: Client,
  request: WidgetContentRequest,
  options?: RequestOptions,
): Promise<Response> {
  return send(client, getWidgetContentDescriptor, request, options);
}

const getWidgetContentDescriptor: OperationDescriptor = {
  name: "getWidgetContent",
  method: "GET",
  routes: ["/widgets/{widgetId}/content"],
  responses: { 302: "response" },
};

export type PutWidgetContentRequest = { path: { widgetId: string }; body: BodyInit };

export function putWidgetContent(
  client: Client,
  request: PutWidgetContentRequest,
  options?: RequestOptions,
): Promise<Widget> {
  return send(client, putWidgetContentDescriptor, request, options);
}

const putWidgetContentDescriptor: OperationDescriptor = {
  name: "putWidgetContent",
  method: "PUT",
  routes: ["/widgets/{widgetId}/content"],
  body: "application/octet-stream",
  responses: { 200: "json" },
};

export type CopyWidgetRequest = { path: { widgetId: string }; body: { name: string } };

export function copyWidget(
  client: Client,
  request: CopyWidgetRequest,
  options?: RequestOptions,
): Promise<Accepted> {
  return send(client, copyWidgetDescriptor, request, options);
}

const copyWidgetDescriptor: OperationDescriptor = {
  name: "copyWidget",
  method: "POST",
  routes: ["/widgets/{widgetId}/copy"],
  body: "application/json",
  responses: { 202: "accepted" },
};
