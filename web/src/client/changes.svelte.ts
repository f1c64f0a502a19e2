import type { Change } from "../../../src/api/index.ts";
import { type Counts, countChange, noChanges } from "./count-changes.ts";

/** Tells of changes of the record as they happen. Whatever reads a count is asked for anew when it changes. */
export interface Changes {
  /** Goes up with every change, whatever it is. */
  readonly revision: number;
  /** Goes up when something was read, when somebody decided, when events, actors and disputes were made anew. */
  readonly of: Counts;
  /** False once the server has not answered for a while. */
  readonly connected: boolean;
  /** Who made the last change; null for nobody in particular. */
  readonly by: string | null;
  listen(): void;
  stop(): void;
}

const patienceMs = 2_000;
const longestPauseMs = 15_000;

/**
 * Listens while the window can be seen: a browser holds few connections to one server, and many windows may be open. The
 * first thing that the stream tells is the record's revision, so that nothing is missed meanwhile.
 */
export function openChanges(address: string, { document }: { document: Document }): Changes {
  /** Each of its own: what has not changed makes nobody ask again. */
  const counts = $state<Counts>({ ...noChanges });
  let connected = $state(true);
  let by = $state.raw<string | null>(null);
  let stream: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | null = null;
  let lost: ReturnType<typeof setTimeout> | null = null;
  let pauseMs = 500;

  function open(): void {
    close();
    stream = new EventSource(address);
    stream.addEventListener("open", () => {
      pauseMs = 500;
      if (lost !== null) clearTimeout(lost);
      lost = null;
      connected = true;
    });
    stream.addEventListener("change", ({ data }) => {
      const change = JSON.parse(data) as Change;
      Object.assign(counts, countChange(counts, change));
      by = change.by;
    });
    stream.addEventListener("error", () => {
      lost ??= setTimeout(() => {
        connected = false;
      }, patienceMs);
      if (stream?.readyState === EventSource.CLOSED) {
        again = setTimeout(open, pauseMs);
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      }
    });
  }

  function close(): void {
    stream?.close();
    stream = null;
    if (again !== null) clearTimeout(again);
    again = null;
  }

  function follow(): void {
    if (document.visibilityState === "hidden") close();
    else if (stream === null) open();
  }

  return {
    get revision() {
      return counts.all;
    },
    get of() {
      return counts;
    },
    get connected() {
      return connected;
    },
    get by() {
      return by;
    },
    listen() {
      document.addEventListener("visibilitychange", follow);
      follow();
    },
    stop() {
      document.removeEventListener("visibilitychange", follow);
      if (lost !== null) clearTimeout(lost);
      lost = null;
      connected = true;
      close();
    },
  };
}
