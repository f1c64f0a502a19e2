/** A part of the map in degrees. `west` above `east`: it crosses the date line. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** `west,south,east,north`; null where it is no box. */
export function readBox(text: string | null): Box | null {
  if (text === null || !/^-?\d{1,3}(?:\.\d+)?(?:,-?\d{1,3}(?:\.\d+)?){3}$/.test(text)) return null;
  const [west = 0, south = 0, east = 0, north = 0] = text.split(",").map(Number);
  const within = Math.abs(west) <= 180 && Math.abs(east) <= 180 && Math.abs(south) <= 90 && Math.abs(north) <= 90;
  return within && south < north && west !== east ? { west, south, east, north } : null;
}

/** As `readBox` takes it: about a hundred metres exact, and no wider than the world. */
export function writeBox(box: Box | null): string | null {
  if (box === null) return null;
  const { west, south, east, north } = box;
  const sides = [limit(west, 180), limit(south, 90), limit(east, 180), limit(north, 90)];
  return sides.map((side) => String(Math.round(side * 1000) / 1000)).join();
}

export function isInBox({ west, south, east, north }: Box, latitude: number, longitude: number): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}

function limit(degrees: number, most: number): number {
  return Math.max(-most, Math.min(most, degrees));
}
