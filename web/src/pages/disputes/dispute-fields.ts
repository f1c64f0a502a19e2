import { text } from "../../address/query.ts";

/** What disputes are narrowed to, as it stands in the address and as the server takes it, and the one that is picked. */
export const disputeFields = { kind: text, type: text, entity: text, source: text, text, dispute: text };

export interface DisputeFilters {
  kind: string | null;
  /** Of the event. */
  type: string | null;
  entity: string | null;
  source: string | null;
  text: string | null;
  dispute: string | null;
}
