/** What a single key does on the review page. */
export type ReviewAction =
  | "next"
  | "previous"
  | "right"
  | "wrong"
  | "correct"
  | "reason"
  | "same"
  | "different"
  | "undo"
  | "help";

export const reviewKeys: readonly { key: string; action: ReviewAction; label: string; judges: boolean }[] = [
  { key: "j", action: "next", label: "Next claim", judges: false },
  { key: "k", action: "previous", label: "Claim before", judges: false },
  { key: "r", action: "right", label: "Right", judges: true },
  { key: "w", action: "wrong", label: "Wrong", judges: true },
  { key: "c", action: "correct", label: "Correct a field", judges: true },
  { key: "s", action: "same", label: "Same event as another", judges: true },
  { key: "d", action: "different", label: "Not the same event", judges: true },
  { key: "n", action: "reason", label: "Write a reason", judges: true },
  { key: "u", action: "undo", label: "Undo the last decision", judges: true },
  { key: "?", action: "help", label: "Show these keys", judges: false },
];

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  defaultPrevented: boolean;
}

/** What is under the focus, as far as it matters. */
interface Focused {
  tagName: string;
  isContentEditable?: boolean;
  closest(selectors: string): unknown;
}

/** The action of a key; null where it is for a field, a list of words, an open dialog or menu, or for the browser. */
export function actionOf(press: Press, focused: Focused | null): ReviewAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented) return null;
  if (focused !== null && takesKeys(focused)) return null;
  return reviewKeys.find(({ key }) => key === press.key.toLowerCase())?.action ?? null;
}

function takesKeys(focused: Focused): boolean {
  if (focused.isContentEditable === true) return true;
  return focused.closest("input, textarea, select, dialog, [role=listbox], [role=combobox]") !== null;
}

const kept = "sayso-review-keys";

/** Whether single keys do anything, as this browser remembers it. */
export function readKeysOn(storage: Pick<Storage, "getItem">): boolean {
  try {
    return storage.getItem(kept) !== "off";
  } catch {
    return true;
  }
}

export function keepKeysOn(storage: Pick<Storage, "setItem">, on: boolean): void {
  try {
    storage.setItem(kept, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing has the choice until the window is closed.
  }
}
