/** Something that a person is told in passing; with something to press, such as "Undo". */
export interface Toast {
  id: number;
  text: string;
  action: { label: string; run(): void } | null;
}

export interface Toasts {
  readonly shown: readonly Toast[];
  /** Also read aloud, when the screen reader has time. */
  say(text: string, options?: { action?: Toast["action"]; ms?: number }): void;
  dismiss(id: number): void;
}

const usualMs = 6_000;
const withActionMs = 15_000;
const most = 3;

export function openToasts(): Toasts {
  let shown = $state.raw<readonly Toast[]>([]);
  let count = 0;
  function dismiss(id: number): void {
    shown = shown.filter((toast) => toast.id !== id);
  }
  return {
    get shown() {
      return shown;
    },
    say(text, { action = null, ms = action === null ? usualMs : withActionMs } = {}) {
      count += 1;
      const id = count;
      shown = [...shown, { id, text, action }].slice(-most);
      setTimeout(() => dismiss(id), ms);
    },
    dismiss,
  };
}
