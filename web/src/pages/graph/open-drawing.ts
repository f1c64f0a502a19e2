import type { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { BondShape, NodeShape } from "./lay-out.ts";

/** What the drawing is painted with, as it is now. */
export interface Palette {
  ink: string;
  soft: string;
  paper: string;
  line: string;
  accent: string;
  node(kind: NodeShape["kind"]): string;
  edge(kind: BondShape["kind"]): string;
}

export interface Drawing {
  /** Marks an actor or a line and dims what has nothing to do with it; null marks nothing. */
  mark(chosen: { node?: string; edge?: string } | null): void;
  paint(palette: Palette): void;
  zoom(by: "in" | "out" | "all"): void;
  close(): void;
}

/** Margins of the drawing, in pixels. */
export const stagePadding = 60;

type Told = { node: string } | { edge: string } | null;

/** Whether anything can be drawn at all. */
export function canDraw(document: Document): boolean {
  const canvas = document.createElement("canvas");
  return (canvas.getContext("webgl2") ?? canvas.getContext("webgl")) !== null;
}

/** So many are all labelled; of more, those that have room, and the others when one comes nearer. */
const fewNodes = 70;

/** Draws the graph in the element; `tell` hears what is clicked. */
export function openDrawing(
  graph: MultiDirectedGraph<NodeShape, BondShape>,
  element: HTMLElement,
  first: Palette,
  tell: (told: Told) => void,
): Drawing {
  let palette = first;
  let marked: { node?: string; edge?: string } | null = null;

  function isNear(id: string): boolean {
    if (marked === null) return true;
    if (marked.edge !== undefined) return graph.hasEdge(marked.edge) && graph.extremities(marked.edge).includes(id);
    return id === marked.node || graph.areNeighbors(id, marked.node);
  }

  const few = graph.order <= fewNodes;

  const hover: NodeHoverDrawingFunction = (context, { x, y, size, label }, { labelSize, labelFont }) => {
    if (label == null) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width + 12;
    const height = labelSize + 10;
    context.fillStyle = palette.paper;
    context.strokeStyle = palette.accent;
    context.beginPath();
    context.roundRect(x + size + 2, y - height / 2, width, height, 3);
    context.fill();
    context.stroke();
    context.fillStyle = palette.ink;
    context.fillText(label, x + size + 8, y + labelSize / 3);
  };

  const plain: NodeLabelDrawingFunction = (context, { x, y, size, label }, { labelSize, labelFont }) => {
    if (label == null || label === "") return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    context.lineWidth = 4;
    context.lineJoin = "round";
    context.strokeStyle = palette.paper;
    context.strokeText(label, x + size + 4, y + labelSize / 3);
    context.fillStyle = palette.ink;
    context.fillText(label, x + size + 4, y + labelSize / 3);
  };

  const sigma = new Sigma(graph, element, {
    renderEdgeLabels: true,
    enableEdgeEvents: true,
    defaultEdgeType: "arrow",
    labelRenderedSizeThreshold: 0,
    labelDensity: 1,
    labelGridCellSize: 90,
    labelSize: 13,
    labelWeight: "600",
    labelFont: "system-ui, sans-serif",
    edgeLabelSize: 11,
    edgeLabelFont: "system-ui, sans-serif",
    minEdgeThickness: 2,
    zIndex: true,
    stagePadding,
    labelColor: { color: palette.ink },
    edgeLabelColor: { color: palette.soft },
    defaultDrawNodeLabel: plain,
    defaultDrawNodeHover: hover,
    nodeReducer: (id, shape) =>
      isNear(id)
        ? { ...shape, color: palette.node(shape.kind), forceLabel: few || marked !== null, zIndex: 1 }
        : { ...shape, color: palette.line, label: "", zIndex: 0 },
    edgeReducer: (id, shape) => {
      const near =
        marked === null ||
        (marked.edge === undefined ? graph.extremities(id).includes(marked.node ?? "") : marked.edge === id);
      return near
        ? { ...shape, color: palette.edge(shape.kind), forceLabel: marked !== null, zIndex: 1 }
        : { ...shape, color: palette.line, label: "", zIndex: 0 };
    },
  });
  sigma.on("clickNode", ({ node }) => tell({ node }));
  sigma.on("clickEdge", ({ edge }) => tell({ edge }));
  sigma.on("clickStage", () => tell(null));
  sigma.on("enterEdge", () => element.classList.add("pointing"));
  sigma.on("leaveEdge", () => element.classList.remove("pointing"));
  sigma.on("enterNode", () => element.classList.add("pointing"));
  sigma.on("leaveNode", () => element.classList.remove("pointing"));

  return {
    mark(chosen) {
      marked = chosen;
      sigma.refresh({ skipIndexation: true });
    },
    paint(next) {
      palette = next;
      sigma.setSetting("labelColor", { color: next.ink });
      sigma.setSetting("edgeLabelColor", { color: next.soft });
      sigma.refresh();
    },
    zoom(by) {
      const camera = sigma.getCamera();
      const options = { duration: 0 };
      if (by === "in") void camera.animatedZoom(options);
      else if (by === "out") void camera.animatedUnzoom(options);
      else void camera.animatedReset(options);
    },
    close: () => sigma.kill(),
  };
}
