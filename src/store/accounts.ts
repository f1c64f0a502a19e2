import { randomBytes, randomUUID, scrypt, timingSafeEqual } from "node:crypto";
import { chmod, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { SaysoError } from "../schema/index.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";

const Row = z.object({
  name: z.string(),
  role: z.enum(["reader", "reviewer", "admin"]),
  /** ISO 8601 instant, UTC. */
  since: z.string(),
  /** Of scrypt, base64. */
  salt: z.string(),
  hash: z.string(),
});
type Row = z.infer<typeof Row>;

/** Somebody who may sign in. */
export type AccountEntry = Pick<Row, "name" | "role" | "since">;

/** Who may sign in to the record, in the file `accounts.json` that only its owner may read. Passwords are kept as scrypt makes them. */
export interface Accounts {
  /** By name. */
  list(): Promise<AccountEntry[]>;
  /** The account, where the password is its own; as slow for a name that is not there. */
  check(name: string, password: string): Promise<AccountEntry | null>;
  /** @throws SaysoError `store-account-known` */
  add(account: { name: string; role: Row["role"]; password: string }): Promise<AccountEntry>;
  /** What is left out stays. @throws SaysoError `store-account-unknown`, `store-account-last` */
  change(account: { name: string; role?: Row["role"]; password?: string }): Promise<AccountEntry>;
  /** @throws SaysoError `store-account-unknown`, `store-account-last` where nobody were left who may manage accounts */
  remove(name: string): Promise<void>;
}

const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 };
const hashBytes = 32;

/** Any number of processes may open the file; each sees at once what another has written. */
export function openAccounts(folder: string, now: () => Date): Accounts {
  const file = join(folder, "accounts.json");
  let known: { stamp: string; rows: Row[] } = { stamp: "", rows: [] };
  let turn: Promise<unknown> = Promise.resolve();

  async function load(): Promise<Row[]> {
    const stamp = await stat(file, { bigint: true }).then(
      ({ mtimeNs, ino }) => `${mtimeNs} ${ino}`,
      () => "",
    );
    if (stamp !== known.stamp)
      known = { stamp, rows: stamp === "" ? [] : z.array(Row).parse(JSON.parse(await readFile(file, "utf8"))) };
    return known.rows;
  }

  function update<Result>(change: (rows: Row[]) => Promise<{ rows: Row[]; result: Result }>): Promise<Result> {
    const done = turn.then(async () => {
      const { rows, result } = await change([...(await load())]);
      await save(file, rows);
      return result;
    });
    turn = done.catch(() => undefined);
    return done;
  }

  return {
    async list() {
      return (await load()).map(toEntry).sort((one, other) => (one.name < other.name ? -1 : 1));
    },
    async check(name, password) {
      const row = (await load()).find((known) => known.name === name);
      const hash = await derive(password, row?.salt ?? "");
      const fits = row !== undefined && timingSafeEqual(hash, Buffer.from(row.hash, "base64"));
      return fits ? toEntry(row) : null;
    },
    add: ({ name, role, password }) =>
      update(async (rows) => {
        if (rows.some((row) => row.name === name)) throw new SaysoError("store-account-known", { name });
        const row = { name, role, since: now().toISOString(), ...(await seal(password)) };
        return { rows: [...rows, row], result: toEntry(row) };
      }),
    change: ({ name, role, password }) =>
      update(async (rows) => {
        const row = rows.find((known) => known.name === name);
        if (row === undefined) throw new SaysoError("store-account-unknown", { name });
        const changed = {
          ...row,
          role: role ?? row.role,
          ...(password === undefined ? {} : await seal(password)),
        };
        const after = rows.map((known) => (known === row ? changed : known));
        demandAdmin(rows, after, name);
        return { rows: after, result: toEntry(changed) };
      }),
    remove: (name) =>
      update(async (rows) => {
        const after = rows.filter((row) => row.name !== name);
        if (after.length === rows.length) throw new SaysoError("store-account-unknown", { name });
        demandAdmin(rows, after, name);
        return { rows: after, result: undefined };
      }),
  };
}

function demandAdmin(before: readonly Row[], after: readonly Row[], name: string): void {
  const admins = (rows: readonly Row[]): number => rows.filter(({ role }) => role === "admin").length;
  if (admins(before) > 0 && admins(after) === 0 && after.length > 0)
    throw new SaysoError("store-account-last", { name });
}

async function seal(password: string): Promise<Pick<Row, "salt" | "hash">> {
  const salt = randomBytes(16).toString("base64");
  return { salt, hash: (await derive(password, salt)).toString("base64") };
}

function derive(password: string, salt: string): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(password.normalize("NFC"), Buffer.from(salt, "base64"), hashBytes, cost, (error, key) =>
      error === null ? resolve(key) : reject(error),
    ),
  );
}

function toEntry({ name, role, since }: Row): AccountEntry {
  return { name, role, since };
}

async function save(file: string, rows: readonly Row[]): Promise<void> {
  await refuseUnwritable(file, async () => {
    const temporary = `${file}.${randomUUID()}.part`;
    try {
      const handle = await open(temporary, "wx", 0o600);
      try {
        await handle.writeFile(`${JSON.stringify(rows, null, 1)}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await chmod(temporary, 0o600);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}
