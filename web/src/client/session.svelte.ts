import type { Session } from "../../../src/api/index.ts";
import { answer, type Client } from "./open-client.ts";

/** Who is signed in and what they may do. */
export interface SessionState {
  /** Null until it was first asked for. */
  readonly current: Session | null;
  /** @throws AskedError */
  refresh(): Promise<void>;
  /** @throws AskedError */
  signIn(given: { name: string; password: string } | { token: string }): Promise<void>;
  /** @throws AskedError */
  signOut(): Promise<void>;
}

export function openSession(client: Client): SessionState {
  let current = $state.raw<Session | null>(null);
  const { session } = client.api;
  return {
    get current() {
      return current;
    },
    async refresh() {
      current = await answer(session.$get());
    },
    async signIn(given) {
      current = await answer(session.$post({ json: given }));
    },
    async signOut() {
      current = await answer(session.$delete());
    },
  };
}
