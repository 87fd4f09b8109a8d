import { addTicket, createClient, isApiError, listTickets, paginate, type Ticket } from "./client/index.js";

const client = createClient({
  baseUrl: process.env.DESK_URL ?? "https://desk.example.com/v1",
  auth: () => process.env.DESK_TOKEN ?? "",
});
const path = { boardId: "support" };

try {
  const added: Ticket = await addTicket(client, { path, body: { title: "It is broken", state: "open" } });
  console.log(`Added ${added.id}`);
  for await (const { title, state } of paginate(client, listTickets, { path, query: { $top: 2 } })) {
    console.log(`${state ?? "unknown"}: ${title ?? "untitled"}`);
  }
} catch (error) {
  if (!isApiError(error)) throw error;
  console.error(`The service refused: ${error.status} ${error.code ?? ""}`);
  process.exitCode = 1;
}
