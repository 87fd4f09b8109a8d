import { type ChangeRuleName, changeRules } from "./change-rules.ts";

/** One change of an API. */
export interface Change {
  readonly rule: ChangeRuleName;
  readonly breaking: boolean;
  /** `Ticket.title`, `getTicket()`. */
  readonly subject: string;
  /** What happened to it: `changed its type from String to Int32`. */
  readonly message: string;
}

/** Whether values of a type come from the service and go to it. */
export interface Use {
  readonly received: boolean;
  readonly sent: boolean;
}

/** A change by its rule; `detail` says from what to what. */
export function createChange(
  rule: ChangeRuleName,
  subject: string,
  { detail, use = { received: true, sent: true } }: { readonly detail?: string; readonly use?: Use } = {},
): Change {
  const { breaks, says } = changeRules[rule];
  const message = detail === undefined ? says : `${says} ${detail}`;
  return { rule, breaking: harms(breaks, use), subject, message };
}

function harms(breaks: (typeof changeRules)[ChangeRuleName]["breaks"], { received, sent }: Use): boolean {
  switch (breaks) {
    case "always":
      return true;
    case "never":
      return false;
    case "when received":
      return received;
    case "when sent":
      return sent;
    default:
      return breaks satisfies never;
  }
}
