import type { Decision, Judged } from "../../../src/api/index.ts";
import type { Desk } from "../desk.ts";
import { sayJudgement } from "../words/say-judgement.ts";
import { toAskedError } from "./asked-error.ts";
import { answer } from "./open-client.ts";

/** Decides in the name of whoever is signed in, and tells in passing what was kept, with a way to undo it. */
export interface Judging {
  /** Whether something is being kept now. */
  readonly busy: boolean;
  /** The ids of the judgements that this window made last and has not undone. */
  readonly latest: readonly string[];
  /** Keeps the decisions one after another; null where one was refused, which is told. */
  decide(decisions: readonly Decision[]): Promise<Judged | null>;
  /** Withdraws judgements, the latest first. */
  undo(ids: readonly string[], why?: string | null): Promise<boolean>;
}

export function openJudging({ client, toasts }: Pick<Desk, "client" | "toasts">): Judging {
  let running = $state(0);
  let latest = $state.raw<readonly string[]>([]);
  const { judgements } = client.api;

  async function keep<Result>(work: () => Promise<Result>): Promise<Result | null> {
    running += 1;
    try {
      return await work();
    } catch (thrown) {
      toasts.say(toAskedError(thrown).message);
      return null;
    } finally {
      running -= 1;
    }
  }

  async function undo(ids: readonly string[], why: string | null = null): Promise<boolean> {
    const undone = await keep(async () => {
      for (const id of ids.toReversed()) await answer(judgements.withdraw.$post({ json: { id, why } }));
      return true;
    });
    if (undone === null) return false;
    latest = latest.filter((id) => !ids.includes(id));
    toasts.say("Undone. The history keeps both.");
    return true;
  }

  return {
    get busy() {
      return running > 0;
    },
    get latest() {
      return latest;
    },
    undo,
    async decide(decisions) {
      const made: Judged[] = [];
      await keep(async () => {
        for (const json of decisions) made.push(await answer(judgements.$post({ json })));
      });
      const last = made.at(-1);
      const ids = made.map(({ judgement }) => judgement.id);
      if (last === undefined) return null;
      latest = ids;
      toasts.say(`Kept. ${sayJudgement(last.judgement)}.`, {
        action: { label: "Undo", run: () => void undo(ids) },
      });
      return made.length === decisions.length ? last : null;
    },
  };
}
