import { resolve } from "node:path";
import { AccountName, Password, type Role } from "../../api/index.ts";
import { SaysoError } from "../../schema/index.ts";
import { openAccounts } from "../../store/index.ts";
import type { Effects } from "../effects.ts";
import { formatTable } from "../layout/format-table.ts";
import { demandRecord } from "../open-record.ts";

export type UserCommand = { folder: string } & (
  | { do: "list" }
  | { do: "add"; name: string; role: Role }
  | { do: "change"; name: string; role: Role | null; password: boolean }
  | { do: "remove"; name: string }
);

/** Keeps who may sign in to the page of a record; it needs no lock, and a server sees it at once. Gives the exit code. */
export async function user(command: UserCommand, effects: Effects): Promise<number> {
  await demandRecord(command.folder, effects);
  const accounts = openAccounts(resolve(effects.cwd, command.folder), effects.now);
  if (command.do === "list") {
    const rows = (await accounts.list()).map(({ name, role, since }) => [name, role, since.slice(0, 10)]);
    const columns = [{ title: "Name", least: 8 }, { title: "Role" }, { title: "Since" }];
    await effects.print(rows.length === 0 ? "There are no accounts.\n" : formatTable(columns, rows, effects));
    return 0;
  }
  const { name } = command;
  if (!AccountName.safeParse(name).success)
    throw new SaysoError("cli-usage", {
      detail: `"${name}" is no name for an account: use letters and digits.`,
      command: "user ",
    });
  if (command.do === "remove") {
    await accounts.remove(name);
    await effects.print(`${name} may sign in no more.\n`);
    return 0;
  }
  if (command.do === "add") {
    await accounts.add({ name, role: command.role, password: await askPassword(name, effects) });
    await effects.print(`${name} may sign in as ${command.role}.\n`);
    return 0;
  }
  const password = command.password ? { password: await askPassword(name, effects) } : {};
  const { role } = await accounts.change({
    name,
    ...(command.role === null ? {} : { role: command.role }),
    ...password,
  });
  await effects.print(`${name} may sign in as ${role}.\n`);
  return 0;
}

async function askPassword(name: string, effects: Effects): Promise<string> {
  const given = await effects.askSecret(`Password for ${name}: `);
  const parsed = Password.safeParse(given);
  if (!parsed.success) throw new SaysoError("cli-password", { detail: `it has ${given.length} characters` });
  return parsed.data;
}
