import type { Document, Source } from "../schema/index.ts";
import { foldName } from "../text/fold-name.ts";
import { headNoun } from "../text/head-noun.ts";
import { judgeName } from "../text/judge-name.ts";
import type { DocumentFacts } from "./collect-facts.ts";
import { type PartyView, type PlacedClaim, type ResolvedParty, resolvedId } from "./resolved-view.ts";
import type { Sides } from "./trace-sides.ts";

/** Who says something: one person or body, whoever printed it. */
export interface Voice {
  /** Tells voices apart; an unnamed source is a voice of its own document. */
  key: string;
  label: string;
  /** Whose account it is: the innermost source with a name, else the publisher. */
  account: string;
  accountLabel: string;
  /** Whose word it comes down to: a spokesman's body, a communiqué's army. */
  origin: string;
  /** Resolved id of who speaks, where known. */
  party: string | null;
  publishers: readonly string[];
}

export type ReadVoice = (placed: PlacedClaim) => Voice;

/** Words after a party's name in the name of a publisher that speaks for it: "Karsan Army Press Office". */
const pressWords = new Set(
  "press media information communications communication public relations affairs news office bureau department directorate service centre center wing unit desk room secretariat".split(
    " ",
  ),
);

/** How to tell who speaks in a claim, by the facts of all documents. Copies speak with the voice of their original's publisher. */
export function openVoices(facts: ReadonlyMap<string, DocumentFacts>, lookup: PartyView, sides: Sides): ReadVoice {
  const partyOf = indexParties(lookup);
  const ownAcronyms = readOwnAcronyms(facts.values(), lookup);
  /** The acronym and the name of one agency, where others name it in full: the acronym's party by id to that of the name. */
  const inFull = new Map<string, string>();
  for (const [publisher, acronym] of ownAcronyms) {
    const { party } = identify(publisher, partyOf, undefined);
    if (party !== null && party !== acronym) inFull.set(acronym, party);
  }
  const publisherKeys = new Map<string, { key: string; party: string | null }>();
  const keyOf = (publisher: string): { key: string; party: string | null } => {
    const found = publisherKeys.get(publisher) ?? identify(publisher, partyOf, ownAcronyms.get(publisher));
    publisherKeys.set(publisher, found);
    return found;
  };
  return ({ claim, document }) => {
    const original = (document.copyOf === null ? undefined : facts.get(document.copyOf)?.head) ?? document;
    const publisher = original.publisher ?? "an unnamed publisher";
    const { key, party } = keyOf(publisher);
    const publishers = [...new Set([publisher, document.publisher ?? publisher])];
    const label = (party === null ? undefined : lookup.parties.get(party)?.name) ?? publisher;
    const own: Voice = {
      key,
      label,
      account: key,
      accountLabel: label,
      origin: sides.origin(key),
      party,
      publishers,
    };
    const innermost = claim.sources.at(-1);
    const named = claim.sources.findLast(
      (source) => source.kind === "named" || (source.kind === "unnamed" && isBody(source, document)),
    );
    const account = named === undefined ? own : ofNamed(named, document, own);
    if (innermost === undefined || innermost.kind !== "unnamed" || innermost === named) return account;
    return {
      ...account,
      key: `${original.id}|${foldName(innermost.text)}|${account.account}`,
      label: `${innermost.text} (${account.accountLabel})`,
      party: resolvedId(lookup, document.id, innermost.entity),
    };
  };

  /** "The army", "the ministry", "the rebels": no name, but a body that speaks with one voice, unlike "officials". */
  function isBody(source: Source, document: Document): boolean {
    const party = lookup.parties.get(resolvedId(lookup, document.id, source.entity) ?? "");
    if (party === undefined || !["armed-forces", "armed-group", "government-body"].includes(party.kind)) return false;
    return party.kind === "armed-group" || headNoun(source.text) === foldName(source.text.split(/\s+/).at(-1) ?? "");
  }

  function ofNamed(source: Source, document: Document, publisher: Voice): Voice {
    const found = resolvedId(lookup, document.id, source.entity);
    const party = found === null ? null : (inFull.get(found) ?? found);
    const account = party ?? `name|${foldName(source.text)}`;
    const label = (party === null ? undefined : lookup.parties.get(party)?.name) ?? source.text;
    return {
      key: account,
      label,
      account,
      accountLabel: label,
      origin: sides.origin(account),
      party,
      publishers: publisher.publishers,
    };
  }
}

/** Bodies by each of their names. A name that two of them bear stands for neither. */
function indexParties(lookup: PartyView): ReadonlyMap<string, ResolvedParty | null> {
  const byName = new Map<string, ResolvedParty | null>();
  for (const party of lookup.parties.values()) {
    if (["person", "place", "facility", "weapon", "vehicle", "conflict", "population"].includes(party.kind)) continue;
    const names = [party.name, ...party.aliases].filter((name) => judgeName(name, true) === "proper");
    for (const name of new Set(names.flatMap(withoutTail).map(publisherName))) {
      if (name.length > 2) byName.set(name, byName.has(name) && byName.get(name) !== party ? null : party);
    }
  }
  return byName;
}

/** A name and, of "Hill Army of the North", the "Hill Army" that a press office may leave it at. */
function withoutTail(name: string): string[] {
  const head = name.split(" of ")[0] ?? "";
  return /\s/.test(head) && head !== name ? [name, head] : [name];
}

/** Parties that a publisher's own reports name by an acronym that its name can have: those of the first document by its id. */
function readOwnAcronyms(facts: Iterable<DocumentFacts>, lookup: PartyView): ReadonlyMap<string, string> {
  const found = new Map<string, { document: string; party: string }>();
  for (const { head, acronym } of facts) {
    const party = resolvedId(lookup, head.id, acronym);
    if (head.publisher === null || party === null) continue;
    const known = found.get(head.publisher);
    if (known === undefined || head.id < known.document) found.set(head.publisher, { document: head.id, party });
  }
  return new Map([...found].map(([publisher, { party }]) => [publisher, party] as const));
}

function identify(
  publisher: string,
  partyOf: ReadonlyMap<string, ResolvedParty | null>,
  acronym: string | undefined,
): { key: string; party: string | null } {
  const words = publisher.split(/\s+/);
  for (let length = words.length; length > 0; length--) {
    const found = partyOf.get(publisherName(words.slice(0, length).join(" ")));
    if (found == null) continue;
    const rest = words.slice(length).map((word) => word.toLowerCase());
    if (rest.every((word) => pressWords.has(word))) return { key: found.id, party: found.id };
  }
  return acronym === undefined
    ? { key: `publisher|${publisherName(publisher)}`, party: null }
    : { key: acronym, party: acronym };
}

function publisherName(name: string): string {
  return foldName(name.replace(/^the /i, ""));
}
