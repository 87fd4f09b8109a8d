import { createClient, listTickets, paginate, TicketState } from "./client/index.ts";

const client = createClient({ auth: () => sessionStorage.getItem("token") ?? "" });
const list = document.querySelector("#tickets");

for await (const ticket of paginate(client, listTickets, { path: { boardId: "support" } })) {
  const item = document.createElement("li");
  item.textContent = ticket.title ?? "untitled";
  if (ticket.state === TicketState.Closed) item.style.textDecoration = "line-through";
  list?.append(item);
}
