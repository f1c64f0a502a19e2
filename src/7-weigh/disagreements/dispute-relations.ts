import type { Claim, Disagreement, Relation, RelationType } from "../../schema/index.ts";
import { foldName } from "../../text/fold-name.ts";
import { headNoun } from "../../text/head-noun.ts";
import type { ReadVoice, Voice } from "../read-voice.ts";
import { type Lookup, type PlacedClaim, resolvedId } from "../resolved-view.ts";
import { disagree, type Stand } from "./list-positions.ts";

/** A relation as one voice holds it. */
export interface RelationStatement extends PlacedClaim {
  relation: Relation;
  voice: Voice;
  affirmed: boolean;
  subject: string | null;
  object: string | null;
}

/** A disagreement and what it is about, in words. */
export interface RelationDispute {
  about: string;
  disagreement: Disagreement;
}

/** Relations that are held to be so or not, in the order of the records; plans and conditions are neither. */
export function readRelations(lookup: Lookup, readVoice: ReadVoice): RelationStatement[] {
  return [...lookup.claims.values()].flatMap((placed) => {
    const { claim, document } = placed;
    if (claim.relation === undefined || !isHeld(claim)) return [];
    const { relation } = claim;
    return [
      {
        ...placed,
        relation,
        voice: readVoice(placed),
        affirmed: claim.factuality.endsWith("+"),
        subject: resolvedId(lookup, document.id, relation.subject.entity),
        object: resolvedId(lookup, document.id, relation.object?.entity ?? null),
      },
    ];
  });
}

export function isHeld(claim: Claim): boolean {
  return claim.factuality !== "Uu" && !claim.modes.includes("future") && !claim.modes.includes("hypothetical");
}

/** Relation types that answer one question, so that one of them denied is another of them asserted. */
const questions: { readonly [type in RelationType]: string } = {
  "member-of": "belongs to",
  "part-of": "belongs to",
  "holds-role": "belongs to",
  commands: "commands",
  supports: "supports",
  "allied-with": "is allied with",
  opposes: "opposes",
  "operates-in": "has forces in",
  "alias-of": "is the same as",
};

/** One voice says that a relation holds, another that it does not. */
export function disputeRelations(relations: readonly RelationStatement[], lookup: Lookup): RelationDispute[] {
  const groups = new Map<string, RelationStatement[]>();
  for (const statement of relations) {
    if (statement.subject === null || statement.object === null) continue;
    const what = statement.relation.type === "operates-in" ? headNoun(statement.relation.role ?? "") : "";
    const key = `${questions[statement.relation.type]}|${statement.subject}|${statement.object}|${what}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.every((statement) => statement.affirmed) || group.every((statement) => !statement.affirmed)) return [];
    const about = sayRelation(group[0] as RelationStatement, lookup);
    const kind = group.some((statement) => statement.relation.role !== null && statement.relation.type === "holds-role")
      ? "role"
      : "denial";
    const stands = group.map(
      (statement): Stand => ({
        value: statement.affirmed ? "is so" : "is not so",
        voice: statement.voice,
        claim: statement.claim.id,
      }),
    );
    const disagreement = disagree(
      kind,
      `relation.${group[0]?.relation.type ?? ""}`,
      stands,
      `${about} is asserted and denied:`,
    );
    return disagreement === null ? [] : [{ about, disagreement }];
  });
}

/** "Karsan Front has fighters in Karsa". */
export function sayRelation({ relation, subject, object }: RelationStatement, lookup: Lookup): string {
  const [one, other] = [
    nameOf(lookup, subject, relation.subject.text),
    nameOf(lookup, object, relation.object?.text ?? ""),
  ];
  if (relation.type === "operates-in" && relation.role !== null)
    return `${one} has ${relation.role.replace(/^(?:any|no) /i, "")} in ${other}`;
  if (relation.type === "holds-role" && relation.role !== null)
    return `${one} is ${relation.role}${other === "" ? "" : ` of ${other}`}`;
  return `${one} ${questions[relation.type]} ${other}`;
}

function nameOf(lookup: Lookup, id: string | null, text: string): string {
  return (id === null ? undefined : lookup.parties.get(id)?.name) ?? text;
}

/** Whether a text names a party, by its whole words. */
export function names(text: string, lookup: Lookup, party: string): boolean {
  const found = lookup.parties.get(party);
  const words = ` ${text
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldName)
    .join(" ")} `;
  return [found?.name ?? "", ...(found?.aliases ?? [])].some(
    (name) =>
      name !== "" &&
      words.includes(
        ` ${name
          .split(/[^\p{L}\p{N}]+/u)
          .map(foldName)
          .join(" ")} `,
      ),
  );
}
