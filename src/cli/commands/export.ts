import { type ExportFormat, exportRecord } from "../../export/index.ts";
import { SaysoError } from "../../schema/index.ts";
import type { Effects } from "../effects.ts";
import { withRecord } from "../open-record.ts";

export interface ExportCommand {
  folder: string;
  format: ExportFormat;
  /** Null: to standard output. */
  output: string | null;
}

/** Writes the whole record in a format of the field; gives the exit code. */
export async function exportTo({ folder, format, output }: ExportCommand, effects: Effects): Promise<number> {
  return withRecord(folder, "sayso export", effects, async (store) => {
    const chunks = exportRecord(store, format);
    if (output === null) for await (const chunk of chunks) await effects.print(chunk);
    else
      await effects.writeWhole(output, chunks).catch((error: unknown) => {
        if (!(error instanceof Error) || !("syscall" in error)) throw error;
        throw new SaysoError("cli-write", { path: output, detail: error.message });
      });
    return 0;
  });
}
