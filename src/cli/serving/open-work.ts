import {
  type Additions,
  type ChangeHub,
  explainError,
  openAdditions,
  openChangeHub,
  openViewer,
  type Viewer,
} from "../../api/index.ts";
import type { Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { readMissing } from "../reading/read-missing.ts";
import { relateStore } from "../reading/relate-store.ts";
import { type Decide, openDecide } from "./decide.ts";
import { openSharedReaders } from "./open-shared-readers.ts";
import { openTurns } from "./open-turns.ts";
import { readAdded } from "./read-added.ts";
import { openRelateThread } from "./relate-aside.ts";

/** What changes a record while it is served: one thing at a time, and aside from the thread that answers requests. */
export interface Work extends Decide {
  viewer: Viewer;
  changes: ChangeHub;
  additions: Additions;
  /** Effects for command lines that run in the server. */
  effects: Effects;
  /** The open record for a command line; `close` on it gives it back. */
  lend(command: string, user: string): Promise<Store>;
  /** Reads what a crash left out, as the command "read" does. */
  catchUp(): Promise<void>;
  /** Told of every fault of the program. */
  onFault(error: unknown): void;
  /** Resolves when what was begun is done. */
  end(): Promise<void>;
}

const mostBytes = 64 * 2 ** 20;
const writing = /^sayso (?:read|same|different|undo)\b/;
const silent = { step() {}, expect() {}, stage() {}, clear() {}, done() {} };

export function openWork(store: Store, given: Effects): Work {
  const readers = openSharedReaders(given);
  const thread = openRelateThread();
  const effects: Effects = { ...given, readers, relateRecords: thread.relate };
  const turns = openTurns();
  const changes = openChangeHub();
  const viewer = openViewer(() => store);
  let queued: Promise<void> | null = null;
  let running: Promise<void> = Promise.resolve();

  function onFault(error: unknown): void {
    effects.tell(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }

  /** Does `work` on the record and relates all of it; then the page is told. */
  async function relateAfter(by: string, work: () => Promise<void>): Promise<void> {
    const end = await turns.take();
    try {
      await work();
      await relateStore(store, effects);
    } finally {
      end();
    }
    await renew(by);
  }

  async function renew(by: string): Promise<void> {
    await viewer.renew();
    changes.publish(["related"], by);
  }

  /** What is judged while it runs waits for the next run, and all of it together. */
  function relate(by: string): Promise<void> {
    queued ??= running.catch(onFault).then(() => {
      queued = null;
      running = relateAfter(by, async () => undefined);
      return running;
    });
    return queued;
  }

  const additions = openAdditions(
    (files, said, by, steps) =>
      relateAfter(by, async () => {
        steps.stage("reading");
        await readAdded(files, said, { store, readers, maxBytes: mostBytes }, steps);
        changes.publish(["documents"], by);
        steps.stage("comparing");
      }),
    given.now,
    explainError,
  );

  return {
    ...openDecide({
      store: () => store,
      now: given.now,
      relate,
      added: (by) => changes.publish(["judgements"], by),
    }),
    viewer,
    changes,
    additions,
    effects,
    onFault,
    async lend(command, user) {
      if (!writing.test(command)) return { ...store, close: async () => undefined };
      const end = await turns.take();
      return {
        ...store,
        async close() {
          end();
          await renew(user);
        },
      };
    },
    async catchUp() {
      if ((await store.missing()).length === 0) return;
      await relateAfter(given.user(), async () => {
        await readMissing(store, effects, silent);
      });
    },
    async end() {
      (await turns.take())();
      await readers.end();
      await thread.end();
    },
  };
}
