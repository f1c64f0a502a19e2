import { boundsOf } from "../../store/index.ts";
import type { ActorGraph } from "../schemas/actor.ts";
import type { RecordView, ViewEdge } from "../view/record-view.ts";

export interface GraphAsked {
  from?: string | undefined;
  to?: string | undefined;
  types: ReadonlySet<string> | null;
  around?: string | undefined;
  most: number;
}

type Edge = ActorGraph["edges"][number];

const claimsShown = 50;
const stepsAway = 2;

/** Edges between actors, those told by most claims first. What has no date is always there. */
export function drawGraph(
  edges: readonly ViewEdge[],
  { actors }: Pick<RecordView, "actors">,
  asked: GraphAsked,
): ActorGraph {
  const drawn = [...collect(edges, asked).values()];
  const near = asked.around === undefined ? drawn : keepNear(drawn, asked.around);
  const sorted = near.sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  const kept = sorted.slice(0, asked.most);
  const degrees = new Map<string, number>();
  for (const { from, to } of kept) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const nodes = [...degrees].flatMap(([id, count]) => {
    const actor = actors.get(id);
    if (actor === undefined) return [];
    return [{ id, name: actor.name, kind: actor.kind, mentions: actor.mentions, edges: count }];
  });
  return { nodes, edges: kept, left: sorted.length - kept.length };
}

function collect(edges: readonly ViewEdge[], { from, to, types }: GraphAsked): Map<string, Edge> {
  const drawn = new Map<string, Edge>();
  for (const edge of edges) {
    if (edge.to === null || edge.to === edge.from || (types !== null && !types.has(edge.type))) continue;
    const { time_from: first, time_to: last } = boundsOf(edge.time);
    if (first !== null && ((from !== undefined && (last ?? first) < from) || (to !== undefined && first > to)))
      continue;
    const id = `${edge.type}|${edge.from}|${edge.to}`;
    const known = drawn.get(id) ?? {
      id,
      from: edge.from,
      to: edge.to,
      type: edge.type,
      claims: [],
      count: 0,
      denied: 0,
      first: null,
      last: null,
    };
    drawn.set(id, known);
    known.count += 1;
    if (edge.denied) known.denied += 1;
    if (known.claims.length < claimsShown) known.claims.push(edge.claim);
    if (first !== null && (known.first === null || first < known.first)) known.first = first;
    const end = edge.time?.to ?? first;
    if (end !== null && (known.last === null || end > known.last)) known.last = end;
  }
  return drawn;
}

function keepNear(edges: readonly Edge[], around: string): Edge[] {
  const near = new Set([around]);
  for (let step = 1; step < stepsAway; step++) {
    const here = new Set(near);
    for (const { from, to } of edges) {
      if (here.has(from)) near.add(to);
      if (here.has(to)) near.add(from);
    }
  }
  return edges.filter(({ from, to }) => near.has(from) || near.has(to));
}
