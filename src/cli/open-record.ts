import { join } from "node:path";
import { SaysoError } from "../schema/index.ts";
import type { Store } from "../store/index.ts";
import type { Effects } from "./effects.ts";
import { withStore } from "./with-store.ts";

/** Opens a record that is there, runs `use` on it and closes it. @throws SaysoError `cli-no-record`, and what opening it does */
export async function withRecord<Result>(
  folder: string,
  command: string,
  effects: Effects,
  use: (store: Store) => Promise<Result>,
): Promise<Result> {
  await demandRecord(folder, effects);
  return withStore(effects.openStore(folder, command), use);
}

export async function demandRecord(folder: string, effects: Effects): Promise<void> {
  if (!(await effects.exists(join(folder, "sources.jsonl")))) throw new SaysoError("cli-no-record", { folder });
}
