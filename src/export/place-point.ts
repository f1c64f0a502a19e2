import { type Place, usualRadiusKm } from "../schema/index.ts";

/** A GeoJSON point, and how far the event may lie from it. */
export interface PlacePoint {
  geometry: { type: "Point"; coordinates: [longitude: number, latitude: number] };
  properties: { place: string; country: string; precision: Place["precision"]; radiusKm: number };
}

/** Null where there is no place or its coordinates are no point of the Earth. */
export function placePoint(place: Place | null): PlacePoint | null {
  if (place === null) return null;
  const { latitude, longitude, name, country, precision } = place;
  const valid = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude === 0 && longitude === 0);
  if (!valid) return null;
  return {
    geometry: { type: "Point", coordinates: [longitude, latitude] },
    properties: { place: name, country, precision, radiusKm: usualRadiusKm[precision] },
  };
}
