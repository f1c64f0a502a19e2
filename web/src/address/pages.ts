import type { Component } from "svelte";

/** A page of the desk. Its code is fetched when it is first shown. */
export interface PageEntry {
  name: string;
  path: string;
  load(): Promise<{ default: Component }>;
}

/** Every page by its path. What one shows of the record stands in the query (`?id=`, filters). */
export const pages = [
  { name: "events", path: "/", load: () => import("../pages/events/Events.svelte") },
  { name: "event", path: "/event", load: () => import("../pages/event/Event.svelte") },
  { name: "documents", path: "/documents", load: () => import("../pages/documents/Documents.svelte") },
  { name: "reader", path: "/document", load: () => import("../pages/reader/Reader.svelte") },
  { name: "actors", path: "/actors", load: () => import("../pages/actors/Actors.svelte") },
  { name: "actor", path: "/actor", load: () => import("../pages/actor/Actor.svelte") },
  { name: "graph", path: "/graph", load: () => import("../pages/graph/Graph.svelte") },
  { name: "disputes", path: "/disputes", load: () => import("../pages/disputes/Disputes.svelte") },
  { name: "review", path: "/review", load: () => import("../pages/review/Review.svelte") },
  { name: "add", path: "/add", load: () => import("../pages/add/Add.svelte") },
  { name: "accounts", path: "/accounts", load: () => import("../pages/accounts/Accounts.svelte") },
  { name: "messages", path: "/messages", load: () => import("../pages/messages/Messages.svelte") },
] as const satisfies readonly PageEntry[];

export type PageName = (typeof pages)[number]["name"];

/** Null where no page has the path. */
export function findPage(path: string): PageEntry | null {
  const wanted = path.length > 1 ? path.replace(/\/$/, "") : path;
  return pages.find((page) => page.path === wanted) ?? null;
}
