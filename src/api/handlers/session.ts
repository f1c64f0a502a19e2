import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import type { Env, User } from "../env.ts";
import { addressOf } from "../guard/address-of.ts";
import { refuse } from "../guard/error-answer.ts";
import { isOpen } from "../guard/guard-requests.ts";
import { openAttempts } from "../guard/limit-attempts.ts";
import { cookieName, isSecret, type Sessions, sessionSeconds } from "../guard/sessions.ts";
import { mostFiles, mostUploadBytes, readableEndings } from "../limits.ts";
import type { Session } from "../schemas/session.ts";

export function sessionHandlers(
  desk: Desk,
  sessions: Sessions,
): Pick<
  Handlers,
  "showSession" | "signIn" | "signOut" | "listAccounts" | "addAccount" | "changeAccount" | "removeAccount"
> {
  const attempts = openAttempts(desk.now);
  const { accounts } = desk;

  async function findUser(given: { name: string; password: string } | { token: string }): Promise<User | null> {
    if ("token" in given)
      return desk.token !== null && isSecret(given.token, desk.token) ? { name: desk.user, role: "admin" } : null;
    const account = await accounts.check(given.name, given.password);
    return account === null ? null : { name: account.name, role: account.role };
  }

  return {
    async showSession(c) {
      return c.json(await describe(desk, c.var.user), 200);
    },
    async signIn(c) {
      const given = c.req.valid("json");
      const keys = [`address ${addressOf(c)}`, "token" in given ? "token" : `name ${given.name}`];
      attempts.demand(...keys);
      attempts.failed(...keys);
      const user = await findUser(given);
      if (user === null) throw refuse("api-sign-in-refused");
      attempts.succeeded(...keys);
      sessions.end(getCookie(c, cookieName));
      setCookie(c, cookieName, sessions.begin(user), {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        maxAge: sessionSeconds,
        secure: isSecure(c),
      });
      return c.json(await describe(desk, user), 201);
    },
    async signOut(c) {
      sessions.end(getCookie(c, cookieName));
      deleteCookie(c, cookieName, { path: "/" });
      return c.json(await describe(desk, null), 200);
    },
    async listAccounts(c) {
      return c.json({ items: await accounts.list() }, 200);
    },
    async addAccount(c) {
      return c.json(await accounts.add(c.req.valid("json")), 201);
    },
    async changeAccount(c) {
      const { name, role, password } = c.req.valid("json");
      const changed = await accounts.change({
        name,
        ...(role === undefined ? {} : { role }),
        ...(password === undefined ? {} : { password }),
      });
      sessions.endAll(name);
      return c.json(changed, 200);
    },
    async removeAccount(c) {
      const { name } = c.req.valid("query");
      await accounts.remove(name);
      sessions.endAll(name);
      return c.json({ items: await accounts.list() }, 200);
    },
  };
}

async function describe(desk: Desk, user: User | null): Promise<Session> {
  const open = await isOpen(desk);
  const signedIn = user ?? (open ? { name: desk.user, role: "admin" as const } : null);
  const hasAccounts = (await desk.accounts.list()).length > 0;
  return {
    user: signedIn,
    signIn: open ? "none" : hasAccounts ? "password" : "token",
    can: {
      read: signedIn !== null,
      review: signedIn !== null && signedIn.role !== "reader",
      manage: signedIn?.role === "admin",
    },
    version: desk.version,
    record: desk.store().folder.split(/[/\\]/).at(-1) ?? "",
    uploads: { bytes: mostUploadBytes, files: mostFiles, endings: [...readableEndings] },
  };
}

function isSecure(c: Context<Env>): boolean {
  return new URL(c.req.url).protocol === "https:";
}
