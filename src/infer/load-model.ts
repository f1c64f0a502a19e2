import { SaysoError } from "../schema/index.ts";
import { type Model, openModel } from "./open-model.ts";
import { openSession, type Session } from "./open-session.ts";
import { readModelFolder } from "./read-model-folder.ts";

/**
 * Loads the model of a folder such as `models/english` for use in this thread: reads its three files, checks their SHA-256,
 * and touches no other file and no network. Throws a SaysoError: `model-missing`, `model-altered`, `model-manifest`,
 * `model-version` or `model-runtime`.
 */
export async function loadModel(folder: string): Promise<Model> {
  const files = readModelFolder(folder);
  return openModel(files, await startSession(folder, () => openSession(files.graph, files.manifest)));
}

async function startSession(folder: string, start: () => Promise<Session>): Promise<Session> {
  try {
    return await start();
  } catch (error) {
    throw new SaysoError("model-runtime", { folder, detail: error instanceof Error ? error.message : String(error) });
  }
}
