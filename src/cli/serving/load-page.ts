import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageFile } from "../../api/index.ts";

const built = new URL("../../../dist/web/", import.meta.url);

const mediaTypes: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** The built page, whole in memory, by path from "/"; empty where it has not been built. */
export function loadPage(): ReadonlyMap<string, PageFile> {
  const folder = fileURLToPath(built);
  const files = new Map<string, PageFile>();
  for (const name of listFiles(folder)) {
    const path = `/${name.replaceAll("\\", "/")}`;
    const mediaType = mediaTypes[extname(name)];
    if (mediaType === undefined) continue;
    const lasting = path.startsWith("/assets/") && /-[\w-]{8,}\.\w+$/.test(path);
    files.set(path, { bytes: new Uint8Array(readFileSync(join(folder, name))), mediaType, lasting });
  }
  return files;
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
}
