import type { Document, Judgement } from "../schema/index.ts";
import type { Accounts, Store } from "../store/index.ts";
import type { Additions } from "./additions/open-additions.ts";
import type { ChangeHub } from "./change-hub.ts";
import type { Decision, Judged } from "./schemas/judgement.ts";
import type { Viewer } from "./view/open-view.ts";

/** What of the record leaves in an export. */
export interface ExportChoice {
  format: "jsonl" | "csv" | "geojson";
  /** Ids of events and of the claims that tell of them; null: everything. */
  chosen: { events: ReadonlySet<string>; claims: ReadonlySet<string> } | null;
}

/** Everything that the server works on and with; it touches nothing else. */
export interface Desk {
  store(): Store;
  viewer: Viewer;
  changes: ChangeHub;
  additions: Additions;
  accounts: Accounts;
  now(): Date;
  /** The program's version. */
  version: string;
  /** The computer's user, in whose name the page is used where there are no accounts. */
  user: string;
  /** What may be given in the place of a name and password; null where there is no such thing. */
  token: string | null;
  /** Whether a `Host` header names this server: any other is a page of another name that leads here. */
  isHere(host: string): boolean;
  /** Nobody but programs of this computer can reach the server. */
  local: boolean;
  /** Keeps a decision and relates the record by it. @throws SaysoError `api-judge-...`, `cli-judgement-...`, `cli-not-found` */
  decide(decision: Decision, by: string): Promise<Judged>;
  /** @throws SaysoError `cli-judgement-unknown`, `cli-judgement-withdrawn`, `cli-judgement-contradicts` */
  withdraw(id: Judgement["id"], why: string | null, by: string): Promise<Judged>;
  exportView(choice: ExportChoice): AsyncGenerator<string>;
  /** The original as text that the document's map leads to; null where it cannot be read. */
  originalText(document: Document): Promise<{ kind: "source" | "layer"; text: string } | null>;
}
