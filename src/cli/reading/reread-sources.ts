import { rereadOriginal } from "../../pipeline.ts";
import { SaysoError } from "../../schema/index.ts";
import type { SourceEntry, Store } from "../../store/index.ts";
import type { Planned } from "./outcome.ts";

/** Reports again from their originals, under the ids they have; an original that is gone or damaged is a refusal. */
export async function* rereadSources(entries: Iterable<SourceEntry>, store: Store): AsyncGenerator<Planned> {
  for (const { documentId: id, sha256, mediaType, location, given } of entries) {
    try {
      const bytes = await store.getOriginal(sha256);
      const report = await rereadOriginal({ location, mediaType, bytes }, given);
      yield "problem" in report ? { kind: "refused", refusal: report } : { kind: "new", report, id };
    } catch (error) {
      if (!(error instanceof SaysoError)) throw error;
      yield { kind: "refused", refusal: { location, problem: error.problem } };
    }
  }
}
