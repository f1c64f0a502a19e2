import { streamSSE } from "hono/streaming";
import type { AddedFile, AddedWith } from "../additions/open-additions.ts";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { clean, refuse } from "../guard/error-answer.ts";
import { mostFiles, mostUploadBytes, mostWaitingBytes, readableEndings } from "../limits.ts";
import type { Addition } from "../schemas/addition.ts";

export function additionHandlers(
  desk: Desk,
): Pick<Handlers, "addText" | "addFiles" | "listAdditions" | "showAddition" | "watchAddition"> {
  const { additions } = desk;

  function demand(id: string): Addition {
    const addition = additions.get(id);
    if (addition === null) throw refuse("api-not-found", { what: "addition", id });
    return addition;
  }

  function start(
    files: readonly AddedFile[],
    said: { readonly [field: string]: unknown },
    by: string | undefined,
  ): Addition {
    if (additions.waiting() > mostWaitingBytes) throw refuse("api-busy");
    return additions.start(files, givenOf(said), by ?? desk.user);
  }

  return {
    async addText(c) {
      const { text, ...said } = c.req.valid("json");
      const file = { name: "pasted.txt", bytes: new TextEncoder().encode(text) };
      return c.json(start([file], said, c.var.user?.name), 202);
    },
    async addFiles(c) {
      const { files, ...said } = c.req.valid("form");
      const list = Array.isArray(files) ? files : [files];
      if (list.length > mostFiles) throw refuse("api-too-large", { limit: `${mostFiles} files` });
      const added: AddedFile[] = [];
      const names = new Set<string>();
      for (const file of list) {
        const name = nameOf(file, names);
        names.add(name);
        added.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
      }
      if (added.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostUploadBytes)
        throw refuse("api-too-large", { limit: `${mostUploadBytes / 2 ** 20} MiB` });
      return c.json(start(added, said, c.var.user?.name), 202);
    },
    async listAdditions(c) {
      return c.json({ items: additions.list() }, 200);
    },
    async showAddition(c) {
      return c.json(demand(c.req.valid("query").id), 200);
    },
    async watchAddition(c) {
      const { id } = c.req.valid("query");
      demand(id);
      return streamSSE(c, async (stream) => {
        let sent: Promise<unknown> = Promise.resolve();
        await new Promise<void>((resolve) => {
          const send = (addition: Addition): void => {
            sent = sent.then(() => stream.writeSSE({ event: "progress", data: JSON.stringify(addition) }));
            if (addition.stage === "done" || addition.stage === "failed") finish();
          };
          const forget = additions.watch(id, send);
          const finish = (): void => {
            forget();
            resolve();
          };
          stream.onAbort(finish);
          const now = additions.get(id);
          if (now !== null) send(now);
        });
        await sent;
      }) as never;
    },
  };
}

/** The file's own name: no folder, nothing that a name should not hold, and no other file's. */
function nameOf(file: File, taken: ReadonlySet<string>): string {
  const name = clean(file.name.split(/[/\\]/).at(-1) ?? "").replace(/^\.+/, "") || "unnamed";
  const [, stem = name, ending = ""] = /^(.*?)\.([^.]+)$/.exec(name) ?? [];
  if (!readableEndings.includes(ending.toLowerCase())) throw refuse("api-file-type", { name });
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${stem} (${number}).${ending}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** An empty field says nothing. */
function givenOf(said: { readonly [field: string]: unknown }): AddedWith {
  const given: AddedWith = {};
  for (const field of ["publisher", "published", "title", "url"] as const) {
    const value = said[field];
    if (typeof value === "string" && value !== "") given[field] = value;
  }
  return given;
}
