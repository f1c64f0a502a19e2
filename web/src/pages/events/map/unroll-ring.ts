import type { Position } from "geojson";

/**
 * A ring that crosses the date line, on flat paper: longitudes go on beyond 180 degrees and do not jump to the other side.
 * One that goes around a pole is led over its edge of the paper.
 */
export function unrollRing(ring: readonly Position[]): Position[] {
  let turned = 0;
  let before = ring[0]?.[0] ?? 0;
  const unrolled = ring.map(([longitude = 0, latitude = 0]): Position => {
    if (longitude - before > 180) turned -= 360;
    if (before - longitude > 180) turned += 360;
    before = longitude;
    return [longitude + turned, latitude];
  });
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  if (turned === 0 || first === undefined || last === undefined) return unrolled;
  const pole = (first[1] ?? 0) < 0 ? -90 : 90;
  return [...unrolled, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}
