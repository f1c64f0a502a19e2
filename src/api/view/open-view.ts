import type { Store } from "../../store/index.ts";
import { loadView } from "./load-view.ts";
import type { RecordView } from "./record-view.ts";

/** The view at hand, and how it is made anew. */
export interface Viewer {
  /** The latest that is whole. */
  current(): Promise<RecordView>;
  /** Resolves when what was there at the call is in the view. */
  renew(): Promise<void>;
}

export function openViewer(store: () => Store): Viewer {
  let view: RecordView | null = null;
  let loading: Promise<RecordView> | null = null;
  let next: Promise<RecordView> | null = null;

  function load(): Promise<RecordView> {
    loading ??= loadView(store())
      .then((loaded) => {
        view = loaded;
        return loaded;
      })
      .finally(() => {
        loading = null;
      });
    return loading;
  }

  return {
    current: async () => view ?? (await load()),
    async renew() {
      if (loading === null) await load();
      else {
        next ??= loading
          .catch(() => undefined)
          .then(() => {
            next = null;
            return load();
          });
        await next;
      }
    },
  };
}
