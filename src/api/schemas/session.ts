import { z } from "@hono/zod-openapi";

export const Role = z.enum(["reader", "reviewer", "admin"]).openapi("Role");
export type Role = z.infer<typeof Role>;

/** Letters, digits, and `. _ -` between them. */
export const AccountName = z.string().regex(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?$/u);
export const Password = z.string().min(10).max(200);

export const Session = z
  .strictObject({
    /** Null: sign in first. Who uses the page on the computer that serves it, without accounts, is the computer's user. */
    user: z.strictObject({ name: z.string(), role: Role }).nullable(),
    /** How one signs in here. */
    signIn: z.enum(["none", "password", "token"]),
    can: z.strictObject({ read: z.boolean(), review: z.boolean(), manage: z.boolean() }),
    /** The program's. */
    version: z.string(),
    /** The name of the record's folder. */
    record: z.string(),
    /** Most bytes in one upload, and most files. */
    uploads: z.strictObject({ bytes: z.number().int(), files: z.number().int(), endings: z.array(z.string()) }),
  })
  .openapi("Session");
export type Session = z.infer<typeof Session>;

/** A name with its password, or the token that the server was started with. */
export const SignIn = z
  .union([
    z.strictObject({ name: z.string().min(1).max(64), password: z.string().min(1).max(200) }),
    z.strictObject({ token: z.string().min(1).max(500) }),
  ])
  .openapi("SignIn");

export const Account = z.strictObject({ name: AccountName, role: Role, since: z.string() }).openapi("UserAccount");
export type Account = z.infer<typeof Account>;
export const AccountList = z.strictObject({ items: z.array(Account) });
export const NewAccount = z.strictObject({ name: AccountName, password: Password, role: Role }).openapi("NewAccount");
export const AccountChange = z
  .strictObject({ name: AccountName, password: Password.optional(), role: Role.optional() })
  .openapi("AccountChange");
