import type { Context } from "hono";
import { problem } from "../schema/index.ts";
import { answerError, clean } from "./guard/error-answer.ts";

/** A file of the built page. */
export interface PageFile {
  bytes: Uint8Array;
  mediaType: string;
  /** Its name changes with its content. */
  lasting: boolean;
}

/**
 * Serves the page from memory: only what is in `files`, by its path from "/", can be had, so no path leads elsewhere. Any
 * other address that a browser asks for as a page is the page itself, which knows what to show.
 */
export function serveFiles(files: ReadonlyMap<string, PageFile>): (c: Context) => Response {
  return (c) => {
    const { path, method } = c.req;
    const reading = method === "GET" || method === "HEAD";
    const named = reading ? files.get(path === "/" ? "/index.html" : path) : undefined;
    const wantsPage = reading && !path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
    const file = named ?? (wantsPage && !/\.\w+$/.test(path) ? files.get("/index.html") : undefined);
    if (file === undefined) return answerError(c, problem("api-no-such-page", { path: clean(path).slice(0, 100) }));
    return c.body(new Uint8Array(file.bytes), 200, {
      "Content-Type": file.mediaType,
      "Cache-Control": file.lasting ? "public, max-age=31536000, immutable" : "no-cache",
    });
  };
}
