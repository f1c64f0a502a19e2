import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";

type ReadColour = (token: `--${string}`) => string;

export const sourceNames = ["countries", "names", "areas", "places", "wide", "active"] as const;
export type SourceName = (typeof sourceNames)[number];

/** Letters are drawn by the browser itself: there is no server of glyphs. */
const font = ["sans-serif"];
const nothing = { type: "FeatureCollection" as const, features: [] };

/** The map without its data. Layers drawn later lie on top. */
export function mapStyle(read: ReadColour): StyleSpecification {
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(sourceNames.map((name) => [name, { type: "geojson" as const, data: nothing }])),
      places: {
        type: "geojson",
        data: nothing,
        cluster: true,
        clusterRadius: 34,
        clusterMaxZoom: 11,
        clusterProperties: { events: ["+", ["get", "events"]], disputed: ["+", ["get", "disputed"]] },
      },
    },
    layers: mapLayers(read),
  };
}

/** Colours are those of the page as it is now, light or dark. */
export function mapLayers(read: ReadColour): LayerSpecification[] {
  const disputed: ExpressionSpecification = [">", ["get", "disputed"], 0];
  const radius: ExpressionSpecification = ["step", ["get", "events"], 9, 10, 11, 100, 14, 1000, 18];
  return [
    { id: "sea", type: "background", paint: { "background-color": read("--map-sea") } },
    { id: "land", type: "fill", source: "countries", paint: { "fill-color": read("--map-land") } },
    {
      id: "borders",
      type: "line",
      source: "countries",
      paint: {
        "line-color": read("--map-border"),
        "line-width": ["interpolate", ["linear"], ["zoom"], 1, 0.5, 8, 1.5],
      },
    },
    {
      id: "country-names",
      type: "symbol",
      source: "names",
      layout: {
        "text-field": ["get", "name"],
        "text-font": font,
        "text-size": 11,
        "text-letter-spacing": 0.06,
        "text-max-width": 7,
        "symbol-sort-key": ["-", ["get", "size"]],
      },
      paint: { "text-color": read("--ink-faint"), "text-halo-color": read("--map-land"), "text-halo-width": 1.2 },
    },
    {
      id: "area-fill",
      type: "fill",
      source: "areas",
      paint: {
        "fill-color": read("--accent"),
        "fill-opacity": ["match", ["get", "precision"], [1, 2], 0.2, [3, 4], 0.1, 0.06],
      },
    },
    {
      id: "area-line",
      type: "line",
      source: "areas",
      filter: ["<=", ["get", "precision"], 2],
      paint: { "line-color": read("--accent"), "line-width": 1.2 },
    },
    {
      id: "area-line-vague",
      type: "line",
      source: "areas",
      filter: [">", ["get", "precision"], 2],
      paint: { "line-color": read("--accent"), "line-width": 1, "line-dasharray": [3, 3], "line-opacity": 0.7 },
    },
    {
      id: "active-line",
      type: "line",
      source: "active",
      paint: { "line-color": read("--focus"), "line-width": 3 },
    },
    {
      id: "wide-counts",
      type: "symbol",
      source: "wide",
      layout: {
        "text-field": ["concat", ["to-string", ["get", "events"]], " somewhere in ", ["get", "place"]],
        "text-font": font,
        "text-size": 11,
        "text-max-width": 9,
        "text-anchor": "top",
        "text-offset": [0, 0.8],
      },
      paint: { "text-color": read("--accent"), "text-halo-color": read("--map-land"), "text-halo-width": 1.6 },
    },
    {
      id: "counts",
      type: "circle",
      source: "places",
      paint: {
        "circle-radius": radius,
        "circle-color": read("--paper-raised"),
        "circle-stroke-color": ["case", disputed, read("--bad"), read("--accent")],
        "circle-stroke-width": ["case", disputed, 3, 1.25],
      },
    },
    {
      id: "count-numbers",
      type: "symbol",
      source: "places",
      layout: {
        "text-field": ["to-string", ["get", "events"]],
        "text-font": font,
        "text-size": 11,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": read("--ink") },
    },
    {
      id: "place-names",
      type: "symbol",
      source: "places",
      filter: ["!", ["has", "point_count"]],
      minzoom: 4.5,
      layout: {
        "text-field": ["get", "place"],
        "text-font": font,
        "text-size": 12,
        "text-anchor": "left",
        "text-offset": [1.2, 0],
        "text-max-width": 12,
      },
      paint: { "text-color": read("--ink"), "text-halo-color": read("--map-land"), "text-halo-width": 1.6 },
    },
  ];
}
