import type { BBox, Feature, MultiPolygon, Polygon, Position } from "geojson";

type Country = Feature<Polygon | MultiPolygon>;

/** The country that the point lies in; null at sea. Those with a `bbox` are told by it first. */
export function findCountry(countries: readonly Country[], latitude: number, longitude: number): Country | null {
  return countries.find(({ bbox, geometry }) => isNear(bbox) && polygonsOf(geometry).some(holds)) ?? null;

  function isNear(bbox: BBox | undefined): boolean {
    const [west = -180, south = -90, east = 180, north = 90] = bbox ?? [];
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  }

  function holds([outer = [], ...holes]: readonly Position[][]): boolean {
    return isInRing(outer, longitude, latitude) && !holes.some((hole) => isInRing(hole, longitude, latitude));
  }
}

export function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** Counts the sides that a line eastwards from the point crosses: an odd number of them from within. */
function isInRing(ring: readonly Position[], x: number, y: number): boolean {
  let inside = false;
  let [fromX = 0, fromY = 0] = ring.at(-1) ?? [];
  for (const [toX = 0, toY = 0] of ring) {
    if (fromY > y !== toY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
    [fromX, fromY] = [toX, toY];
  }
  return inside;
}
