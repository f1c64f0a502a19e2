import type { Dispute } from "../../../src/schema/index.ts";
import type { QuoteFinder } from "./find-quotes.ts";
import type { TrueDisagreement } from "./read-truth.ts";

export interface JudgedDisputes {
  found: readonly TrueDisagreement[];
  missed: readonly TrueDisagreement[];
  /** Disputes of ours that are none of the intended ones. */
  wrong: readonly Dispute[];
}

/**
 * A dispute of ours is an intended one where it is of its kind and two of its positions rest on claims at the words of two
 * intended positions; over values, the numbers must be those too. One dispute stands for one intended disagreement at most.
 */
export function judgeDisagreements(
  intended: readonly TrueDisagreement[],
  ours: readonly Dispute[],
  quotes: Pick<QuoteFinder, "claims">,
): JudgedDisputes {
  const fits = ours.map((dispute) => intended.filter((truth) => isIntended(truth, dispute, quotes)));
  const taken = new Map<TrueDisagreement, Dispute>();
  const place = (at: number, tried: Set<TrueDisagreement>): boolean =>
    (fits[at] ?? []).some((truth) => {
      if (tried.has(truth)) return false;
      tried.add(truth);
      const holder = taken.get(truth);
      if (holder !== undefined && !place(ours.indexOf(holder), tried)) return false;
      taken.set(truth, ours[at] as Dispute);
      return true;
    });
  ours.forEach((_, at) => {
    place(at, new Set());
  });
  return {
    found: intended.filter((truth) => taken.has(truth)),
    missed: intended.filter((truth) => !taken.has(truth)),
    wrong: ours.filter((_, at) => fits[at]?.length === 0),
  };
}

function isIntended(truth: TrueDisagreement, { disagreement }: Dispute, quotes: Pick<QuoteFinder, "claims">): boolean {
  if (!truth.kinds.includes(disagreement.kind)) return false;
  const stands = disagreement.positions.map(({ value, claims }) =>
    truth.positions.flatMap((position, at) =>
      (disagreement.kind !== "value" || sameNumber(position.value, value)) &&
      position.told.some((quote) => claims.some((claim) => quotes.claims(quote).has(claim)))
        ? [at]
        : [],
    ),
  );
  return stands.some((own, at) => stands.some((other, place) => place > at && differ(own, other)));
}

/** Two positions of ours that can be taken for two of the intended ones. */
function differ(own: readonly number[], other: readonly number[]): boolean {
  return own.some((one) => other.some((second) => one !== second));
}

/** "14" in "14", "12" in "23, after 12 and 19"; "none" is 0. */
function sameNumber(intended: string, ours: string): boolean {
  const numbers = (text: string): string[] => text.replace(/,(?=\d)/g, "").match(/\d+/g) ?? ["0"];
  return numbers(ours).some((number) => numbers(intended).includes(number));
}
