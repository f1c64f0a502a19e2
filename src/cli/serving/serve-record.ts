import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createApp, type Desk } from "../../api/index.ts";
import { readOriginalText } from "../../pipeline.ts";
import { SaysoError } from "../../schema/index.ts";
import { openAccounts, type Store } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { openCommandRunner } from "./command-runner.ts";
import { exportChosen } from "./export-chosen.ts";
import { loadPage } from "./load-page.ts";
import { openWork } from "./open-work.ts";
import { writeServerFile } from "./server-file.ts";

export interface ServeOptions {
  host: string;
  /** 0 for any that is free. */
  port: number;
  token: string | null;
}

export interface RunningServer {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves an open record until it is closed. `run` runs command lines that other terminals send.
 * @throws SaysoError `api-address-taken`, `api-open-to-all`
 */
export async function serveRecord(
  store: Store,
  { host, port, token }: ServeOptions,
  effects: Effects,
  run: (words: readonly string[], effects: Effects) => Promise<number>,
): Promise<RunningServer> {
  const accounts = openAccounts(store.folder, effects.now);
  const local = isLocal(host);
  if (!local && token === null && (await accounts.list()).length === 0)
    throw new SaysoError("api-open-to-all", { host });
  const { viewer, changes, additions, ...work } = openWork(store, effects);
  const names = new Set<string>();
  const desk: Desk = {
    store: () => store,
    viewer,
    changes,
    additions,
    accounts,
    now: effects.now,
    version: effects.version,
    user: effects.user(),
    token,
    local,
    isHere: (name) => !local || names.has(name),
    decide: work.decide,
    withdraw: work.withdraw,
    exportView: (choice) => exportChosen(store, choice),
    async originalText({ original: { sha256, location, mediaType } }) {
      return readOriginalText({ location, mediaType, bytes: await store.getOriginal(sha256) });
    },
  };
  const commands = openCommandRunner({
    folder: resolve(store.folder),
    effects: work.effects,
    run,
    lend: work.lend,
  });
  const app = createApp(desk, { files: loadPage(), commands, onFault: work.onFault });
  const server = createServer(getRequestListener(app.fetch));
  const bound = await listen(server, host, port);
  for (const name of ["127.0.0.1", "localhost", "[::1]"]) names.add(`${name}:${bound}`);
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  const address = `http://${reachable}:${bound}`;
  const forget = writeServerFile(store.folder, { address, secret: commands.secret, pid: process.pid });
  viewer.current().catch(work.onFault);
  work.catchUp().catch(work.onFault);
  return {
    address,
    async close() {
      forget();
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await work.end();
    },
  };
}

function isLocal(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\./.test(host);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new SaysoError("api-address-taken", { host, port, detail: error.message })));
    server.listen(port, host, () => {
      const bound = server.address();
      resolve(typeof bound === "object" && bound !== null ? bound.port : port);
    });
  });
}
