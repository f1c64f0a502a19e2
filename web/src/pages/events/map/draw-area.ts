import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { findCountry } from "./find-country.ts";
import { isWide, type Spot } from "./group-spots.ts";

const earthKm = 6371.0088;
const corners = 48;

/** The ring of points that are `radiusKm` from the middle on the ground. */
export function ringAround(latitude: number, longitude: number, radiusKm: number): Position[] {
  const angle = radiusKm / earthKm;
  const [lat, lon] = [toRadians(latitude), toRadians(longitude)];
  const ring = Array.from({ length: corners }, (_, corner): Position => {
    const bearing = (-2 * Math.PI * corner) / corners;
    const far = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing));
    const along = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * Math.sin(far),
    );
    return [toDegrees(lon + along), toDegrees(far)];
  });
  return [...ring, ring[0] ?? [longitude, latitude]];
}

/** What is drawn of a spot: the country where only that is known and the point lies in one, otherwise a circle. */
export function drawArea(
  spot: Spot,
  countries: readonly Feature<Polygon | MultiPolygon>[],
): Feature<Polygon | MultiPolygon> {
  const { latitude, longitude, radiusKm, precision } = spot;
  const properties = { precision };
  const country = precision === 6 ? findCountry(countries, latitude, longitude) : null;
  const circle = { type: "Polygon" as const, coordinates: [ringAround(latitude, longitude, radiusKm)] };
  return { type: "Feature", properties, geometry: country?.geometry ?? circle };
}

/** What is counted on the map: places, and apart from them countries and seas. */
export function drawCounts(spots: readonly Spot[]): {
  places: FeatureCollection<Point>;
  wide: FeatureCollection<Point>;
} {
  const points = (some: readonly Spot[]): FeatureCollection<Point> => ({
    type: "FeatureCollection",
    features: some.map(({ longitude, latitude, key, place, events, disputed }) => ({
      type: "Feature",
      properties: { key, place, events, disputed },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  });
  return { places: points(spots.filter((spot) => !isWide(spot))), wide: points(spots.filter(isWide)) };
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
