/** A point on the Earth in degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const earthRadiusKm = 6371.0088;

/** Great-circle distance between two points in kilometres (haversine on a sphere of the Earth's mean radius, within 0.5 %). */
export function distanceKm(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const sinLatitude = Math.sin(((to.latitude - from.latitude) * radians) / 2);
  const sinLongitude = Math.sin(((to.longitude - from.longitude) * radians) / 2);
  const chord =
    sinLatitude ** 2 + Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * sinLongitude ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
