import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Effects, openEffects } from "../../src/cli/effects.ts";
import { runProgram } from "../../src/cli/program.ts";
import { relateStore } from "../../src/cli/reading/relate-store.ts";
import { type ServeOptions, serveRecord } from "../../src/cli/serving/serve-record.ts";
import type { Store } from "../../src/store/index.ts";
import { makeRecord } from "../store/make-record.ts";

export interface Served {
  folder: string;
  address: string;
  store: Store;
  /** What the server told of its own faults. */
  faults(): string;
  /** Asks as the page does: changes carry its origin. A body that is no text or form goes as JSON. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** The server ends, the folder stays. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** A real server on a record of its own, at a port that is free. `prepare` fills the record before it is served. */
export async function serveFolder(
  options: Partial<ServeOptions> = {},
  prepare: (store: Store, effects: Effects) => Promise<void> = async () => undefined,
  folder = join(mkdtempSync(join(tmpdir(), "sayso-api-")), "record"),
): Promise<Served> {
  let told = "";
  const effects: Effects = {
    ...openEffects(process),
    threads: 1,
    user: () => "ada",
    tell(text) {
      told += text;
    },
  };
  const store = await effects.openStore(folder, "sayso serve");
  await prepare(store, effects);
  const server = await serveRecord(store, { host: "127.0.0.1", port: 0, token: null, ...options }, effects, runProgram);
  let open = true;
  async function stop(): Promise<void> {
    if (!open) return;
    open = false;
    await server.close();
    await store.close();
  }
  return {
    folder,
    address: server.address,
    store,
    faults: () => told,
    ask(method, path, body, headers = {}) {
      const plain = body === undefined || typeof body === "string" || body instanceof FormData;
      const type = plain ? {} : { "content-type": "application/json" };
      const origin = method === "GET" ? {} : { origin: server.address };
      const sent = body === undefined ? {} : { body: plain ? (body as string | FormData) : JSON.stringify(body) };
      return fetch(`${server.address}${path}`, { method, headers: { ...type, ...origin, ...headers }, ...sent });
    },
    stop,
    async close() {
      await stop();
      rmSync(join(folder, ".."), { recursive: true, force: true });
    },
  };
}

/** Keeps some invented records and relates them. */
export async function keepInvented(store: Store, effects: Effects): Promise<void> {
  for (const [name, facts] of [
    ["one", { publisher: "Harbour Post" }],
    ["two", { publisher: "Plain Observer", actor: "Tarn Militia" }],
  ] as const) {
    const { bytes, kept } = makeRecord(name, facts);
    await store.putOriginal(bytes);
    await store.saveRecords([kept]);
  }
  await relateStore(store, effects);
}

/** Reports that tell of one strike and do not agree. */
export const reports = {
  "herald.txt": `Karsa Herald

Government jets struck a market in Karsa on Tuesday, killing at least 12 people, hospital director Ada Brenn said. The army denied that its aircraft had bombed the market. Colonel Orlan Teve commands the Third Brigade of the army.`,
  "observer.html": `<html><head><title>Strike on Karsa market</title><script>window.ran = true</script></head><body><article>
<h1>Strike on Karsa market</h1>
<p>Government jets struck the market in Karsa on Tuesday, killing 23 people, the mayor of Karsa said.</p>
<p onclick="alert(1)">The rebels of the Karsa Front said that the army was responsible for the strike. The Karsa Front opposes the government.</p>
</article></body></html>`,
} as const;

/** Sends the reports and waits until they are read. */
export async function addReports(served: Served): Promise<void> {
  const form = new FormData();
  for (const [name, text] of Object.entries(reports)) form.append("files", new File([text], name));
  form.append("publisher", "Karsa Herald");
  form.append("published", "2031-04-03");
  const { id } = await jsonOf<{ id: string }>(served.ask("POST", "/api/additions/files", form));
  await waitForAddition(served, id);
}

export async function jsonOf<Shape>(response: Response | Promise<Response>): Promise<Shape> {
  return JSON.parse(await (await response).text());
}

/** Every state that the stream of an addition tells. */
export async function waitForAddition(served: Served, id: string): Promise<Record<string, unknown>[]> {
  const response = await served.ask("GET", `/api/addition/progress?id=${id}`);
  const text = await response.text();
  return text
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => JSON.parse(line.slice(6)));
}
