import { mount } from "svelte";
import "./style/index.css";
import App from "./App.svelte";
import { findPage } from "./address/pages.ts";
import { openRouter } from "./address/router.svelte.ts";
import { openChanges } from "./client/changes.svelte.ts";
import { openClient } from "./client/open-client.ts";
import { openSession } from "./client/session.svelte.ts";
import type { Desk } from "./desk.ts";
import { openToasts } from "./parts/toasts.svelte.ts";
import { openTheme } from "./style/theme.svelte.ts";

const client = openClient(location.origin, () => void session.refresh().catch(() => undefined));
const session = openSession(client);
const desk: Desk = {
  client,
  session,
  changes: openChanges("/api/changes", { document }),
  router: openRouter(window),
  toasts: openToasts(),
  theme: openTheme(window),
};
desk.router.listen();
void findPage(desk.router.path)
  ?.load()
  .catch(() => undefined);
mount(App, { target: document.querySelector("#page") ?? document.body, props: { desk } });
