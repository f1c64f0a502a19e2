import { z } from "zod";

/**
 * Where in the world, after UCDP GED's `where_prec`: 1 exact, 2 within about 25 km, 3 district, 4 province,
 * 5 part of a country or a line, 6 country, 7 international waters or airspace.
 * A coordinate without its precision is a lie: a country's point is not where anything happened.
 */
export const PlacePrecision = z.literal([1, 2, 3, 4, 5, 6, 7]);
export type PlacePrecision = z.infer<typeof PlacePrecision>;

export const Place = z.strictObject({
  name: z.string(),
  /** Degrees, WGS 84. */
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  /** ISO 3166-1 alpha-2, upper case; empty where no state holds it. */
  country: z.string(),
  admin1: z.string().nullable(),
  precision: PlacePrecision,
  geonamesId: z.number().int().nullable(),
  /** Why this place and not another of the same name. */
  reason: z.string(),
});
export type Place = z.infer<typeof Place>;

/** Kilometres; above precision 2 a usual size for such an area and not its true extent. */
export const usualRadiusKm: { readonly [precision in PlacePrecision]: number } = {
  1: 1,
  2: 25,
  3: 50,
  4: 150,
  5: 300,
  6: 500,
  7: 500,
};
