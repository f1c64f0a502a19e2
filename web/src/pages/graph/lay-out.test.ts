import { expect, test } from "vitest";
import { isName, keepNamed } from "./keep-named.ts";
import { type Edge, joinEdges, layOut, type Node } from "./lay-out.ts";

function node(id: string, name = id): Node {
  return { id, name, kind: "armed-group", mentions: 1, edges: 1 };
}

function edge(type: Edge["type"], from: string, to: string, count = 1): Edge {
  return { id: `${type}|${from}|${to}`, from, to, type, claims: [], count, denied: 0, first: null, last: null };
}

test("what stands between two in one direction is one line, named by all its kinds", () => {
  const bonds = joinEdges([edge("supports", "a", "b", 2), edge("fights", "a", "b"), edge("fights", "b", "a")]);
  expect(bonds.map(({ id, type, label, count }) => [id, type, label, count])).toEqual([
    ["a|b", "fights", "fights, supports", 3],
    ["b|a", "fights", "fights", 1],
  ]);
});

test("the same graph lies the same way each time, and no two actors on one spot", () => {
  const nodes = ["a", "b", "c", "d"].map((id) => node(id));
  const bonds = joinEdges([edge("fights", "a", "b"), edge("commands", "c", "d")]);
  const places = () => layOut(nodes, bonds).mapNodes((id, { x, y }) => `${id} ${x} ${y}`);
  expect(places()).toEqual(places());
  expect(new Set(places().map((place) => place.slice(2))).size).toBe(4);
});

test("a line to an actor that is not drawn is left out", () => {
  expect(layOut([node("a")], joinEdges([edge("fights", "a", "gone")])).size).toBe(0);
});

test("descriptions are told from names", () => {
  const names = ["Karsa Front", "Teve", "4th Osk Brigade", "front of the Two Rivers", "جبهة"];
  const descriptions = ["Six soldiers", "14 fighters", "rebels", "Federal troops", "KF gunmen", ""];
  expect(names.filter((name) => !isName(name))).toEqual([]);
  expect(descriptions.filter(isName)).toEqual([]);
});

test("without descriptions, actors that nothing is left of go too", () => {
  const { graph, dropped } = keepNamed({
    nodes: [node("a", "Osk"), node("b", "Velm"), node("c", "six men"), node("d", "Tarn")],
    edges: [edge("fights", "a", "b"), edge("fights", "c", "d")],
    left: 0,
  });
  expect([graph.nodes.map(({ id }) => id), dropped]).toEqual([["a", "b"], 1]);
});

test("actors that nothing connects lie apart, and ends of a line about as far as of any other", () => {
  const nodes = ["a", "b", "c", "d", "e"].map((id) => node(id));
  const graph = layOut(
    nodes,
    joinEdges([edge("fights", "a", "b"), edge("fights", "a", "c"), edge("commands", "d", "e")]),
  );
  const away = (one: string, other: string) => {
    const [first, second] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)];
    return Math.hypot(first.x - second.x, first.y - second.y);
  };
  expect(away("d", "e")).toBeCloseTo(10);
  expect(away("a", "b") + away("a", "c")).toBeCloseTo(20);
  for (const one of ["a", "b", "c"]) for (const other of ["d", "e"]) expect(away(one, other)).toBeGreaterThanOrEqual(5);
});
