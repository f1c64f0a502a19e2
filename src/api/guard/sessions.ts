import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { User } from "../env.ts";

export const cookieName = "sayso-session";
export const sessionSeconds = 12 * 3600;
const mostSessions = 10_000;

/** Who is signed in. Only digests of the cookies' values are held. */
export interface Sessions {
  /** The cookie's value. */
  begin(user: User): string;
  find(cookie: string | undefined): User | null;
  end(cookie: string | undefined): void;
  /** Signs out everybody of that name. */
  endAll(name: string): void;
}

export function openSessions(now: () => Date): Sessions {
  const sessions = new Map<string, { user: User; until: number }>();
  return {
    begin(user) {
      const value = randomBytes(32).toString("base64url");
      sessions.set(digest(value), { user, until: now().getTime() + sessionSeconds * 1000 });
      const [oldest] = sessions.keys();
      if (sessions.size > mostSessions && oldest !== undefined) sessions.delete(oldest);
      return value;
    },
    find(cookie) {
      if (cookie === undefined) return null;
      const key = digest(cookie);
      const found = sessions.get(key);
      if (found === undefined) return null;
      if (found.until > now().getTime()) return found.user;
      sessions.delete(key);
      return null;
    },
    end(cookie) {
      if (cookie !== undefined) sessions.delete(digest(cookie));
    },
    endAll(name) {
      for (const [key, { user }] of sessions) if (user.name === name) sessions.delete(key);
    },
  };
}

/** Takes as long whatever the difference. */
export function isSecret(given: string, secret: string): boolean {
  return timingSafeEqual(Buffer.from(digest(given)), Buffer.from(digest(secret)));
}

function digest(value: string): string {
  return createHash("sha256").update(value).digest("base64url");
}
