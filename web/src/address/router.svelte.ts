import { isOwnLink } from "./own-link.ts";

/** Where the window is, and how it gets elsewhere. */
export interface Router {
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  /** What a page is made anew for: another path, or another `id` in the query. */
  readonly place: string;
  /** Arrivals at a place since the window was opened, the first not counted: a heading takes the focus then. */
  readonly arrivals: number;
  /** Goes to an address of this page. `replace` leaves no step to come back to. */
  go(href: string, options?: { replace?: boolean }): void;
  /** Changes the query of where the window is: for filters. */
  refine(search: string, options?: { replace?: boolean }): void;
  listen(): void;
}

/** Follows links to own pages without asking the server for them anew; back and forward work as everywhere. */
export function openRouter(window: Window): Router {
  const { history, location, document } = window;
  let path = $state(location.pathname);
  let search = $state(location.search);
  let arrivals = $state(0);

  function placeOf(of: { pathname: string; search: string }): string {
    return `${of.pathname} ${new URLSearchParams(of.search).get("id") ?? ""}`;
  }

  function follow(before: string): void {
    path = location.pathname;
    search = location.search;
    if (placeOf(location) !== before) arrivals += 1;
  }

  function go(href: string, { replace = false } = {}): void {
    const before = placeOf(location);
    if (replace) history.replaceState(null, "", href);
    else history.pushState(null, "", href);
    follow(before);
    if (placeOf(location) !== before) window.scrollTo(0, 0);
  }

  return {
    get path() {
      return path;
    },
    get search() {
      return search;
    },
    get place() {
      return placeOf({ pathname: path, search });
    },
    get arrivals() {
      return arrivals;
    },
    go,
    refine(wanted, options) {
      if (wanted !== location.search) go(`${location.pathname}${wanted}`, options);
    },
    listen() {
      window.addEventListener("popstate", () => follow(placeOf({ pathname: path, search })));
      document.addEventListener("click", (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
        if (!isOwnLink(link, event, location.origin)) return;
        event.preventDefault();
        go(`${link.pathname}${link.search}`);
      });
    },
  };
}
