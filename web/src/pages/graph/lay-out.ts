import { MultiDirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { ActorGraph } from "../../../../src/api/index.ts";
import { edgeTypes, sayRelation } from "../../words/say-relation.ts";
import { listParts, type Point, packParts, scalePart } from "./pack-parts.ts";

export type Edge = ActorGraph["edges"][number];
export type Node = ActorGraph["nodes"][number];

/** All that is told of one actor towards another: one line of the drawing. */
export interface Bond {
  id: string;
  from: string;
  to: string;
  edges: readonly Edge[];
  /** The kind that it is drawn as: the first in the order in which kinds are listed. */
  type: Edge["type"];
  label: string;
  count: number;
}

export interface NodeShape {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: Node["kind"];
}

export interface BondShape {
  size: number;
  label: string;
  kind: Edge["type"];
}

/** Edges with the same two ends in the same direction, together. */
export function joinEdges(edges: readonly Edge[]): Bond[] {
  const bonds = new Map<string, Edge[]>();
  for (const edge of edges) {
    const id = `${edge.from}|${edge.to}`;
    bonds.set(id, [...(bonds.get(id) ?? []), edge]);
  }
  return [...bonds].flatMap(([id, several]) => {
    const sorted = several.toSorted((one, other) => edgeTypes.indexOf(one.type) - edgeTypes.indexOf(other.type));
    const [first] = sorted;
    if (first === undefined) return [];
    return [
      {
        id,
        from: first.from,
        to: first.to,
        edges: sorted,
        type: first.type,
        label: sorted.map(({ type }) => sayRelation(type)).join(", "),
        count: sorted.reduce((sum, { count }) => sum + count, 0),
      },
    ];
  });
}

type Graph = MultiDirectedGraph<NodeShape, BondShape>;

/** Actors in the plane, those who have to do with each other close together; the same for the same graph and frame, always. */
export function layOut(nodes: readonly Node[], bonds: readonly Bond[], frame = usualFrame): Graph {
  const graph: Graph = new MultiDirectedGraph();
  for (const [index, { id, name, kind, edges }] of nodes.entries()) {
    const turn = index * goldenAngle;
    const away = Math.sqrt(index + 1);
    graph.addNode(id, {
      x: away * Math.cos(turn),
      y: away * Math.sin(turn),
      size: 5 + Math.min(11, 2.5 * Math.sqrt(edges)),
      label: name,
      kind,
    });
  }
  const drawn = bonds.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to));
  for (const { id, from, to, label, type, count } of drawn)
    graph.addDirectedEdgeWithKey(id, from, to, { size: 1.5 + Math.log2(1 + count), label, kind: type });
  const parts = listParts(graph.nodes(), drawn).map((part) => placePart(graph, part, drawn));
  for (const { id, x, y } of packParts(parts, { gap: 5, frame, letter })) graph.mergeNodeAttributes(id, { x, y });
  return graph;
}

const edgeLength = 10;
/** What a drawing is as a rule wide and high, and a letter of its labels wide: pixels. */
const usualFrame = { width: 780, height: 430 };
const letter = 7.6;

function placePart(graph: Graph, part: readonly string[], bonds: readonly Bond[]): Point[] {
  const within = new Set(part);
  const own: Graph = new MultiDirectedGraph();
  for (const id of part) own.addNode(id, graph.getNodeAttributes(id));
  const inside = bonds.filter(({ from, to }) => within.has(from) && within.has(to));
  for (const { id, from, to } of inside) own.addDirectedEdgeWithKey(id, from, to, graph.getEdgeAttributes(id));
  if (part.length > 2)
    forceAtlas2.assign(own, {
      iterations: part.length > 500 ? 120 : 300,
      getEdgeWeight: null,
      settings: { ...forceAtlas2.inferSettings(own), gravity: 0.5, scalingRatio: 10 },
    });
  const points = own.mapNodes((id, { x, y, label }) => ({ id, x, y, letters: Math.min(30, label.length) + 3 }));
  return scalePart(points, inside, edgeLength);
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
