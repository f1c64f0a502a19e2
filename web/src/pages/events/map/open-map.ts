import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { type GeoJSONSource, Map as MapView, NavigationControl, setWorkerUrl } from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import { type Box, writeBox } from "./box.ts";
import { drawArea, drawCounts } from "./draw-area.ts";
import { boxOfSpot, type Spot } from "./group-spots.ts";
import type { Basemap } from "./load-basemap.ts";
import { mapLayers, mapStyle, type SourceName } from "./map-style.ts";

/** A map of events. */
export interface EventsMap {
  show(spots: readonly Spot[]): void;
  /** Marks one spot among the others. */
  point(spot: Spot | null): void;
  /** Shows this box without telling of it; `fitted`: with room around it. */
  look(box: Box, fitted: boolean): void;
  /** Draws with the page's colours as they are now. */
  recolour(): void;
  close(): void;
}

export interface MapOptions {
  basemap: Basemap;
  readColour: (token: `--${string}`) => string;
  /** What is shown at first; `fitted`: with room around it. */
  box: Box;
  fitted: boolean;
  /** Told once all of it is drawn. */
  onready: () => void;
  /** Told when somebody moved the map. */
  onmove: (box: string) => void;
  /** No motion between two views. */
  still: boolean;
}

const closest = 10;
/** Pixels. */
const room = 32;

/** Draws into an element. @throws Error where the browser cannot draw maps (no WebGL) */
export function openMap(
  container: HTMLElement,
  { basemap, readColour, box, fitted, onready, onmove, still }: MapOptions,
): EventsMap {
  setWorkerUrl(worker);
  const map = new MapView({
    container,
    style: mapStyle(readColour),
    bounds: [box.west, box.south, box.east, box.north],
    fitBoundsOptions: { maxZoom: closest, padding: fitted ? room : 0 },
    attributionControl: false,
    dragRotate: false,
    maxPitch: 0,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    cooperativeGestures: false,
    locale: { "Map.Title": "Map of the events" },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  const areas = new Map<string, Feature<Polygon | MultiPolygon>>();
  let spots: ReadonlyMap<string, Spot> = new Map();
  let shown: readonly Spot[] = [];
  let loaded = false;

  function put(source: SourceName, data: FeatureCollection): void {
    map.getSource<GeoJSONSource>(source)?.setData(data);
  }

  function draw(): void {
    const { places, wide } = drawCounts(shown);
    put("places", places);
    put("wide", wide);
    put("areas", collect(shown));
  }

  function collect(some: readonly Spot[]): FeatureCollection {
    const shapes = new Map<Polygon | MultiPolygon, Feature>();
    for (const spot of some) {
      const known = areas.get(spot.key) ?? drawArea(spot, basemap.countries.features);
      areas.set(spot.key, known);
      shapes.set(known.geometry, known);
    }
    return { type: "FeatureCollection", features: [...shapes.values()] };
  }

  function frame(wanted: Box, padding: number, asked: boolean): void {
    const { west, south, east, north } = wanted;
    const options = { maxZoom: closest, animate: asked && !still, padding };
    map.fitBounds([west, south, east > west ? east : east + 360, north], options, asked ? { asked } : {});
  }

  function recolour(): void {
    if (!loaded) return;
    for (const layer of mapLayers(readColour))
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        map.setPaintProperty(layer.id, name as Parameters<typeof map.setPaintProperty>[1], value);
  }

  map.on("load", () => {
    loaded = true;
    put("countries", basemap.countries);
    put("names", basemap.names);
    draw();
    recolour();
  });
  map.once("idle", onready);
  map.on("moveend", (event) => {
    const moved = event as { originalEvent?: unknown; asked?: unknown };
    if (moved.originalEvent === undefined && moved.asked === undefined) return;
    const [[west, south], [east, north]] = map.getBounds().toArray();
    const written = writeBox({ west, south, east, north });
    if (written !== null) onmove(written);
  });
  map.on("click", "counts", async ({ features = [] }) => {
    const [feature] = features;
    if (feature?.geometry.type !== "Point") return;
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const { cluster_id: cluster, key } = feature.properties;
    const spot = spots.get(String(key));
    if (cluster === undefined && spot !== undefined) return frame(boxOfSpot(spot), room, true);
    const zoom = await map.getSource<GeoJSONSource>("places")?.getClusterExpansionZoom(Number(cluster));
    map.easeTo({ center: [longitude, latitude], zoom: zoom ?? map.getZoom() + 2, animate: !still }, { asked: true });
  });
  for (const [event, cursor] of [
    ["mouseenter", "pointer"],
    ["mouseleave", ""],
  ] as const)
    map.on(event, "counts", () => {
      map.getCanvas().style.cursor = cursor;
    });

  return {
    show(some) {
      shown = some;
      spots = new Map(some.map((spot) => [spot.key, spot]));
      if (loaded) draw();
    },
    point(spot) {
      if (loaded) put("active", collect(spot === null ? [] : [spot]));
    },
    look: (wanted, fitted) => frame(wanted, fitted ? room : 0, false),
    recolour,
    close: () => map.remove(),
  };
}
