import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json?url";
import type { Box } from "./box.ts";
import { polygonsOf } from "./find-country.ts";
import { unrollRing } from "./unroll-ring.ts";

export interface Basemap {
  countries: FeatureCollection<Polygon | MultiPolygon>;
  /** Where each country's name stands; `size` is its breadth in degrees. */
  names: FeatureCollection<Point>;
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Natural Earth's countries, which lie with the page. @throws TypeError where the server does not answer */
export async function loadBasemap(): Promise<Basemap> {
  const topology = (await (await fetch(atlas)).json()) as Atlas;
  const all = feature(topology, topology.objects.countries);
  const features = all.features.flatMap(({ geometry, ...rest }): Feature<MultiPolygon, { name: string }>[] =>
    geometry.type === "Polygon" || geometry.type === "MultiPolygon"
      ? [withBox({ ...rest, geometry: { type: "MultiPolygon", coordinates: polygonsOf(geometry).map(unroll) } })]
      : [],
  );
  return {
    countries: { type: "FeatureCollection", features },
    names: { type: "FeatureCollection", features: features.map(nameAt) },
  };
}

function unroll(rings: readonly Position[][]): Position[][] {
  return rings.map(unrollRing);
}

function withBox<Drawn extends Feature<MultiPolygon>>(drawn: Drawn): Drawn {
  let box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [ring = []] of drawn.geometry.coordinates) box = widen(box, ring);
  return { ...drawn, bbox: [box.west, box.south, box.east, box.north] };
}

function widen(box: Box, ring: readonly Position[]): Box {
  let { west, south, east, north } = box;
  for (const [x = 0, y = 0] of ring) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

/** In the middle of its largest part. */
function nameAt({ geometry, properties }: Feature<Polygon | MultiPolygon, { name: string }>): Feature<Point> {
  let widest = { west: 0, south: 0, east: 0, north: 0 };
  for (const [ring = []] of polygonsOf(geometry)) {
    const [x = 0, y = 0] = ring[0] ?? [];
    const box = widen({ west: x, south: y, east: x, north: y }, ring);
    if (areaOf(box) > areaOf(widest)) widest = box;
  }
  const { west, south, east, north } = widest;
  return {
    type: "Feature",
    properties: { name: properties.name, size: east - west },
    geometry: { type: "Point", coordinates: [(west + east) / 2, (south + north) / 2] },
  };
}

function areaOf({ west, south, east, north }: Box): number {
  return (east - west) * (north - south);
}
