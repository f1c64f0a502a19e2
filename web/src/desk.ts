import { createContext } from "svelte";
import type { Router } from "./address/router.svelte.ts";
import type { Changes } from "./client/changes.svelte.ts";
import type { Client } from "./client/open-client.ts";
import type { SessionState } from "./client/session.svelte.ts";
import type { Toasts } from "./parts/toasts.svelte.ts";
import type { Theme } from "./style/theme.svelte.ts";

/** What every page works with; opened once in `main.ts` and handed down as a context. */
export interface Desk {
  client: Client;
  session: SessionState;
  changes: Changes;
  router: Router;
  toasts: Toasts;
  theme: Theme;
}

/** `useDesk()` while a component is set up. */
export const [useDesk, setDesk] = createContext<Desk>();
