import { type AskedError, isAborted, toAskedError } from "./asked-error.ts";

/** Something asked of the server. What came before stays while it is asked for again. */
export interface Loading<Value> {
  readonly value: Value | null;
  readonly error: AskedError | null;
  readonly busy: boolean;
  /** Asks again. */
  again(): void;
}

/**
 * Asks, and asks again whenever anything reactive that `ask` reads at once (before its first `await`) has changed: a
 * filter, an id, `changes.revision`. To be called while a component is set up.
 */
export function load<Value>(ask: (signal: AbortSignal) => Promise<Value>): Loading<Value> {
  let value = $state.raw<Value | null>(null);
  let error = $state.raw<AskedError | null>(null);
  let busy = $state(true);
  let asked = $state(0);

  $effect(() => {
    void asked;
    const stopping = new AbortController();
    const pending = ask(stopping.signal);
    busy = true;
    pending.then(
      (answered) => {
        if (stopping.signal.aborted) return;
        value = answered;
        error = null;
        busy = false;
      },
      (thrown: unknown) => {
        if (stopping.signal.aborted || isAborted(thrown)) return;
        error = toAskedError(thrown);
        busy = false;
      },
    );
    return () => stopping.abort();
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get busy() {
      return busy;
    },
    again() {
      asked += 1;
    },
  };
}
