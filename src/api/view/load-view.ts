import type { Dispute, Event, ResolvedEntity } from "../../schema/index.ts";
import type { DocumentOutline, ListFilter, Store } from "../../store/index.ts";
import { listEdges } from "./list-edges.ts";
import type { ActorHead, RecordView, ViewEvent } from "./record-view.ts";
import { viewEvent } from "./view-event.ts";

const atOnce = 1_000;

/** Reads what the pages share into memory, some rows at a time, so that other requests are answered meanwhile. */
export async function loadView(store: Store): Promise<RecordView> {
  const events: ViewEvent[] = [];
  for await (const event of every<Event>(store.events.list)) events.push(viewEvent(event));
  const actors = new Map<string, ActorHead>();
  const actorOfMember = new Map<string, string>();
  for await (const entity of every<ResolvedEntity>(store.entities.list)) {
    for (const member of entity.members) actorOfMember.set(member, entity.id);
    actors.set(entity.id, toHead(entity));
  }
  const documents = new Map((await store.browse.outlines()).map((outline) => [outline.id, outline]));
  const eventOfClaim = new Map(
    events.flatMap(({ event, claims }) => claims.map((claim) => [claim, event.id] as const)),
  );
  const disputes: RecordView["disputes"][number][] = [];
  for await (const dispute of every<Dispute>(store.disputes.list))
    disputes.push({ dispute, newest: newestDay(dispute, documents) });
  return {
    events,
    eventById: new Map(events.map((viewed) => [viewed.event.id, viewed])),
    eventOfClaim,
    eventsOfActor: groupByActor(events),
    actors,
    actorOfMember,
    edges: onceAsked(() => listEdges(store, events, actors, actorOfMember)),
    disputes: disputes.sort((one, other) => compareDays(other.newest, one.newest)),
    documents,
    copiesOf: groupCopies(documents),
    claims: await store.asRead.claims.count(),
  };
}

/** Asks once and gives the same to all; after a failure it is asked again. */
function onceAsked<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | null = null;
  return () => {
    asked ??= ask().catch((error: unknown) => {
      asked = null;
      throw error;
    });
    return asked;
  };
}

async function* every<Item extends { id: string }>(
  list: (filter: ListFilter) => Promise<Item[]>,
): AsyncGenerator<Item> {
  for (let after: string | undefined; ; ) {
    const items = await list({ limit: atOnce, after });
    yield* items;
    if (items.length < atOnce) return;
    after = items.at(-1)?.id;
  }
}

function toHead({ id, kind, name, aliases, mentions, roles, members }: ResolvedEntity): ActorHead {
  const documents = new Set(members.map((member) => member.slice(0, member.lastIndexOf("/")))).size;
  return { id, kind, name, aliases, mentions, roles: [...new Set(roles.map(({ role }) => role))], documents };
}

function groupByActor(events: readonly ViewEvent[]): Map<string, ViewEvent[]> {
  const grouped = new Map<string, ViewEvent[]>();
  for (const viewed of events) {
    for (const id of viewed.actorIds) {
      const known = grouped.get(id);
      if (known === undefined) grouped.set(id, [viewed]);
      else known.push(viewed);
    }
  }
  return grouped;
}

function groupCopies(documents: ReadonlyMap<string, DocumentOutline>): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { id, copyOf } of documents.values()) {
    if (copyOf === null) continue;
    const known = grouped.get(copyOf);
    if (known === undefined) grouped.set(copyOf, [id]);
    else known.push(id);
  }
  return grouped;
}

/** The day of the newest report that takes a position. A claim's id begins with its document's. */
function newestDay({ disagreement }: Dispute, documents: ReadonlyMap<string, DocumentOutline>): string | null {
  let newest: string | null = null;
  for (const claim of disagreement.positions.flatMap(({ claims }) => claims)) {
    const day = documents.get(claim.slice(0, claim.lastIndexOf(".")))?.day ?? null;
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

function compareDays(one: string | null, other: string | null): number {
  const [first, second] = [one ?? "", other ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
