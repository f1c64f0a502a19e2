import { type Command, Option } from "commander";
import type { UserCommand } from "./commands/user.ts";
import type { Effects, RunProgram } from "./effects.ts";
import { parsePort } from "./parse-options.ts";

interface ServeFlags {
  db: string;
  host: string;
  port: string;
  token?: string;
}

const roles = ["reader", "reviewer", "admin"] as const;
type Role = (typeof roles)[number];

/** The commands by which a record's page is served, and who may sign in to it. */
export function addServing(program: Command, effects: Effects, end: (code: number) => void, run?: RunProgram): void {
  program
    .command("serve")
    .description("serve the page on which the record is read, checked and corrected")
    .option("--db <folder>", "the record's folder", ".sayso")
    .option("--port <number>", "the port; 0 for any that is free", "4173")
    .option(
      "--host <address>",
      "the address to listen on; another than this computer's own takes --token or accounts",
      "127.0.0.1",
    )
    .option("--token <secret>", "what must be given to be let in")
    .action(async ({ db, host, port, token }: ServeFlags) => {
      const { serve } = await import("./commands/serve.ts");
      end(await serve({ folder: db, host, port: parsePort(port), token: token ?? null }, effects, run));
    });
  const users = program.command("user").description("say who may sign in to the page");
  const keep = async (command: UserCommand): Promise<void> => {
    const { user } = await import("./commands/user.ts");
    end(await user(command, effects));
  };
  onRecord(users.command("list").description("print who may sign in")).action(({ db }: { db: string }) =>
    keep({ do: "list", folder: db }),
  );
  onRecord(users.command("add").description("let somebody sign in; the password is asked for"))
    .argument("<name>", "letters and digits")
    .addOption(new Option("--role <role>", "what they may do").choices(roles).makeOptionMandatory())
    .action((name: string, { db, role }: { db: string; role: Role }) => keep({ do: "add", folder: db, name, role }));
  onRecord(users.command("change").description("change somebody's role or password"))
    .argument("<name>", "the account")
    .addOption(new Option("--role <role>", "what they may do from now on").choices(roles))
    .option("--password", "ask for a new password")
    .action((name: string, { db, role, password }: { db: string; role?: Role; password?: true }) =>
      keep({ do: "change", folder: db, name, role: role ?? null, password: password === true }),
    );
  onRecord(users.command("remove").description("let somebody sign in no more"))
    .argument("<name>", "the account")
    .action((name: string, { db }: { db: string }) => keep({ do: "remove", folder: db, name }));
}

function onRecord(command: Command): Command {
  return command.option("--db <folder>", "the record's folder", ".sayso");
}
