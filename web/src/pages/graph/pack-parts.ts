export interface Point {
  id: string;
  x: number;
  y: number;
  /** How many letters stand to its right. */
  letters?: number;
}

/** Groups of ids that edges connect, the largest first; ids in the order in which they came. */
export function listParts(ids: readonly string[], edges: readonly { from: string; to: string }[]): string[][] {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const first of ids) {
    if (seen.has(first)) continue;
    const part: string[] = [];
    const open = [first];
    seen.add(first);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      part.push(id);
      for (const other of near.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
    parts.push(part);
  }
  return parts.sort((one, other) => other.length - one.length);
}

/** The points, scaled so that ends of an edge are on average `length` apart. */
export function scalePart(
  points: readonly Point[],
  edges: readonly { from: string; to: string }[],
  length: number,
): Point[] {
  const at = new Map(points.map((point) => [point.id, point]));
  const lengths = edges.flatMap(({ from, to }) => {
    const [one, other] = [at.get(from), at.get(to)];
    return one === undefined || other === undefined ? [] : [Math.hypot(one.x - other.x, one.y - other.y)];
  });
  const mean = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
  const scale = mean > 0 ? length / mean : 1;
  return points.map(({ x, y, ...point }) => ({ ...point, x: x * scale, y: y * scale }));
}

/** The parts in rows below each other, apart by their labels and a gap; as wide and high as fills a frame (in pixels) best. */
export function packParts(
  parts: readonly (readonly Point[])[],
  { gap, frame, letter }: { gap: number; frame: { width: number; height: number }; letter: number },
): Point[] {
  const ratio = (fill * frame.width) / frame.height;
  let wide = 0;
  let packed: Point[] = [];
  for (let time = 0; time < times; time++) {
    packed = packRows(parts, { gap, ratio, letter: wide });
    const width = Math.max(1, ...packed.map(({ x, letters = 0 }) => x + letters * wide));
    const height = Math.max(1, ...packed.map(({ y }) => -y));
    wide = Math.min(widest, letter * Math.max(width / frame.width, height / frame.height));
  }
  return packed;
}

/** A label's room depends on how much is drawn, and how much is drawn on the labels: after so many times both fit well. */
const times = 4;
const widest = 2;
/** Rows are never full: they are made longer than the frame is wide. */
const fill = 1.8;

function packRows(
  parts: readonly (readonly Point[])[],
  { gap, ratio, letter }: { gap: number; ratio: number; letter: number },
): Point[] {
  const boxes = parts.map((points) => {
    const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
    const width = Math.max(...points.map(({ x, letters = 0 }) => x + letters * letter)) - left + gap;
    const height = Math.max(...points.map(({ y }) => y)) - top + gap;
    return { points, left, top, width, height };
  });
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const most = Math.max(0, ...boxes.map(({ width }) => width), Math.sqrt(area * ratio));
  const packed: Point[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const { points, left, top, width, height } of boxes) {
    if (x > 0 && x + width > most) {
      y += row;
      [x, row] = [0, 0];
    }
    for (const point of points) packed.push({ ...point, x: x + point.x - left, y: -(y + point.y - top) });
    x += width;
    row = Math.max(row, height);
  }
  return packed;
}
