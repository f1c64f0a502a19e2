import type { Context, MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import type { Desk } from "../desk.ts";
import type { Env, User } from "../env.ts";
import type { Role } from "../schemas/session.ts";
import { refuse } from "./error-answer.ts";
import { cookieName, isSecret, type Sessions } from "./sessions.ts";

const ranks: { readonly [role in Role]: number } = { reader: 1, reviewer: 2, admin: 3 };

/** A request names this server, and a change comes from its own page or brings the token. */
export function guardOrigin(desk: Desk): MiddlewareHandler<Env> {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!desk.isHere(host)) throw refuse("api-host", { host: host.slice(0, 100) });
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      const origin = c.req.header("origin");
      const own = origin === `http://${host}` || origin === `https://${host}`;
      const bearer = origin === undefined && bearerUser(c, desk) !== null;
      if (!own && !bearer) throw refuse("api-origin", { origin: (origin ?? "none").slice(0, 100) });
    }
    await next();
  };
}

/** Finds out who asks, and whether they may. */
export function guardUser(desk: Desk, sessions: Sessions): MiddlewareHandler<Env> {
  return async (c, next) => {
    const user = await findUser(c, desk, sessions);
    c.set("user", user);
    const needed = neededRole(c.req.method, c.req.path);
    if (needed !== null) {
      if (user === null) throw refuse("api-sign-in");
      if (ranks[user.role] < ranks[needed]) throw refuse("api-forbidden", { role: user.role, needed });
    }
    await next();
  };
}

/** Null: anybody, for it is how one signs in. */
function neededRole(method: string, path: string): Role | null {
  if (path === "/api/session") return null;
  if (path === "/api/accounts") return "admin";
  return method === "GET" || method === "HEAD" ? "reader" : "reviewer";
}

async function findUser(c: Context<Env>, desk: Desk, sessions: Sessions): Promise<User | null> {
  const bearer = bearerUser(c, desk);
  if (bearer !== null) return bearer;
  const signedIn = sessions.find(getCookie(c, cookieName));
  if (signedIn !== null) return signedIn;
  return (await isOpen(desk)) ? { name: desk.user, role: "admin" } : null;
}

/** Whether no one need sign in: the page is used on the computer that serves it, and neither token nor accounts are set. */
export async function isOpen(desk: Desk): Promise<boolean> {
  return desk.local && desk.token === null && (await desk.accounts.list()).length === 0;
}

function bearerUser(c: Context<Env>, { token, user }: Desk): User | null {
  const [, given = ""] = /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "") ?? [];
  return token !== null && given !== "" && isSecret(given, token) ? { name: user, role: "admin" } : null;
}
