import type { Argument, Claim, EntityKind } from "../../schema/index.ts";
import type { Store } from "../../store/index.ts";
import type { ActorHead, ViewEdge, ViewEvent } from "./record-view.ts";

const claimsAtOnce = 500;

/** What claims say stands between actors, and who fought whom. */
export async function listEdges(
  store: Store,
  events: readonly ViewEvent[],
  actors: ReadonlyMap<string, ActorHead>,
  actorOfMember: ReadonlyMap<string, string>,
): Promise<ViewEdge[]> {
  const edges: ViewEdge[] = [];
  for await (const stored of store.browse.claimsOfKind("relation")) {
    for (const { documentId, claim } of stored) {
      const [judged] = await store.judgeClaims(documentId, [claim]);
      if (judged === undefined || judged.verdict === "wrong") continue;
      const edge = toEdge(judged.claim, (argument) => actorOfMember.get(`${documentId}/${argument?.entity}`) ?? null);
      if (edge !== null) edges.push(edge);
    }
  }
  return [...edges, ...(await listFights(store, events, actors, actorOfMember))];
}

function toEdge(claim: Claim, actorOf: (argument: Argument | null) => string | null): ViewEdge | null {
  const { relation, factuality, modes } = claim;
  const from = actorOf(relation?.subject ?? null);
  if (relation === undefined || from === null || modes.includes("hypothetical")) return null;
  return {
    type: relation.type,
    from,
    to: actorOf(relation.object),
    text: relation.object?.text ?? relation.role ?? "",
    role: relation.role,
    claim: claim.id,
    denied: factuality.endsWith("-"),
    time: relation.time,
  };
}

const fighters = new Set<EntityKind>([
  "state",
  "armed-forces",
  "armed-group",
  "military-unit",
  "alliance",
  "government-body",
]);

/** Who fought whom, as each claim of an assault names both sides itself. */
async function listFights(
  store: Store,
  events: readonly ViewEvent[],
  actors: ReadonlyMap<string, ActorHead>,
  actorOfMember: ReadonlyMap<string, string>,
): Promise<ViewEdge[]> {
  const twoSided = ({ event }: ViewEvent): boolean =>
    event.type === "ASSAULT" &&
    [event.actors, event.recipients].every((side) => side.some(({ kind }) => fighters.has(kind)));
  const ids = events.filter(twoSided).flatMap(({ claims }) => claims);
  const edges: ViewEdge[] = [];
  for (let from = 0; from < ids.length; from += claimsAtOnce) {
    for (const { documentId, claim } of await store.browse.claims(ids.slice(from, from + claimsAtOnce))) {
      const [judged] = await store.judgeClaims(documentId, [claim]);
      if (judged === undefined || judged.verdict === "wrong") continue;
      const fighterOf = ({ entity }: Argument): ActorHead[] => {
        const actor = actors.get(actorOfMember.get(`${documentId}/${entity}`) ?? "");
        return actor !== undefined && fighters.has(actor.kind) ? [actor] : [];
      };
      edges.push(...toFights(judged.claim, fighterOf));
    }
  }
  return edges;
}

function toFights({ id, event, factuality, modes }: Claim, fighterOf: (argument: Argument) => ActorHead[]): ViewEdge[] {
  if (event === undefined || modes.includes("hypothetical") || modes.includes("future")) return [];
  const recipients = event.recipients.flatMap(fighterOf);
  return event.actors.flatMap(fighterOf).flatMap((actor) =>
    recipients
      .filter((recipient) => recipient.id !== actor.id)
      .map((recipient) => ({
        type: "fights",
        from: actor.id,
        to: recipient.id,
        text: recipient.name,
        role: null,
        claim: id,
        denied: factuality.endsWith("-"),
        time: event.time,
      })),
  );
}
