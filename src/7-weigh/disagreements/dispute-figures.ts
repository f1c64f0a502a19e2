import type { Figure } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { headNoun } from "../../text/head-noun.ts";
import type { ReadVoice, Voice } from "../read-voice.ts";
import { type Lookup, type PlacedClaim, resolvedId } from "../resolved-view.ts";
import { sayRange } from "./dispute-numbers.ts";
import { isHeld, names, type RelationDispute, type RelationStatement, sayRelation } from "./dispute-relations.ts";
import { disagree, type Stand } from "./list-positions.ts";

interface FigureStatement extends PlacedClaim {
  figure: Figure;
  voice: Voice;
  about: string | null;
}

/** "We number a thousand" */
const ourselves = /^(?:we|us)$/i;

/** Numbers of one thing that share no value, and shares that speak against what a relation says of the whole. */
export function disputeFigures(
  relations: readonly RelationStatement[],
  lookup: Lookup,
  readVoice: ReadVoice,
): RelationDispute[] {
  const figures = [...lookup.claims.values()].flatMap((placed): FigureStatement[] => {
    const { claim, document } = placed;
    if (claim.figure === undefined || !isHeld(claim) || claim.factuality.endsWith("-")) return [];
    const { entity, text } = claim.figure.about;
    const voice = readVoice(placed);
    return [
      {
        ...placed,
        figure: claim.figure,
        voice,
        about: ourselves.test(text) ? voice.party : resolvedId(lookup, document.id, entity),
      },
    ];
  });
  return [...disputeValues(figures, lookup), ...disputeShares(figures, relations, lookup)];
}

function disputeValues(figures: readonly FigureStatement[], lookup: Lookup): RelationDispute[] {
  const groups = new Map<string, Map<string, FigureStatement>>();
  for (const next of [...figures].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))) {
    const about = next.about ?? `${next.document.id}|${headNoun(next.figure.about.text)}`;
    const key = `${about}|${foldName(next.figure.measure)}|${next.figure.unit}`;
    const voices = groups.get(key) ?? new Map<string, FigureStatement>();
    groups.set(key, voices.set(next.voice.key, next));
  }
  return [...groups.values()].flatMap((voices) => {
    const latest = [...voices.values()];
    const against = latest.filter((one) => latest.some((other) => low(one) > high(other) || low(other) > high(one)));
    const stands = against.map(
      (statement): Stand => ({ value: sayFigure(statement.figure), voice: statement.voice, claim: statement.claim.id }),
    );
    const about = `${latest[0]?.figure.measure ?? ""} of ${lookup.parties.get(latest[0]?.about ?? "")?.name ?? latest[0]?.figure.about.text ?? ""}`;
    const disagreement = disagree("value", "figure", stands, `The numbers given for ${about} cannot all be right:`);
    return disagreement === null ? [] : [{ about, disagreement }];
  });
}

const negated = /\b(?:not|never|no|none|nor|hardly|neither|\w+n['’]t)\b/i;

/**
 * "80 percent of its raids did not target X" against "its raids are aimed against X": a share of at least half, with a
 * negation, of what the relation says without one. Both must speak of one thing, or stand in one report where the
 * figure's "its" can only be told from there.
 */
function disputeShares(
  figures: readonly FigureStatement[],
  relations: readonly RelationStatement[],
  lookup: Lookup,
): RelationDispute[] {
  const shares = figures.filter(
    ({ figure }) => figure.unit === "percent" && (figure.low ?? figure.high ?? 0) >= 50 && negated.test(figure.measure),
  );
  return relations.flatMap((relation) => {
    const { object } = relation;
    if (
      object === null ||
      !relation.affirmed ||
      !["opposes", "supports", "operates-in", "commands"].includes(relation.relation.type)
    )
      return [];
    const contrary = shares.filter(
      (share) =>
        share.voice.key !== relation.voice.key &&
        names(share.figure.measure, lookup, object) &&
        sameSubject(share, relation),
    );
    if (contrary.length === 0) return [];
    const about = sayRelation(relation, lookup);
    const stands = [
      { value: "is so", voice: relation.voice, claim: relation.claim.id },
      ...contrary.map(
        (share): Stand => ({
          value: `${sayFigure(share.figure)} ${share.figure.measure}`,
          voice: share.voice,
          claim: share.claim.id,
        }),
      ),
    ];
    const disagreement = disagree("denial", "figure", stands, `${about}, which a share speaks against:`);
    return disagreement === null ? [] : [{ about, disagreement }];
  });
}

function sameSubject(share: FigureStatement, relation: RelationStatement): boolean {
  return share.about !== null && relation.subject !== null
    ? share.about === relation.subject || share.document.id === relation.document.id
    : share.document.id === relation.document.id;
}

function low({ figure }: FigureStatement): number {
  return figure.low ?? 0;
}

function high({ figure }: FigureStatement): number {
  return figure.high ?? Number.POSITIVE_INFINITY;
}

function dayOf({ document }: FigureStatement): string {
  return document.published?.from ?? "";
}

function sayFigure(figure: Figure): string {
  const range = sayRange({ low: figure.low ?? 0, high: figure.high ?? Number.POSITIVE_INFINITY });
  return figure.unit === "" ? range : `${range} ${figure.unit}`;
}
