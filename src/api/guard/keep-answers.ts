import type { MiddlewareHandler } from "hono";
import type { ChangeHub } from "../change-hub.ts";
import type { Env } from "../env.ts";

interface Answer {
  body: string;
  type: string;
}

const mostCharacters = 64_000_000;
const kept =
  /^\/api\/(?:overview|events?|events\/\w+|documents?|claims?|actors?|actors\/graph|disputes|review|judgements)$/;

/**
 * Keeps what was answered until the record changes: the same for everybody who may ask, and asked again at every step
 * through the page.
 */
export function keepAnswers(changes: ChangeHub): MiddlewareHandler<Env> {
  const answers = new Map<string, Answer>();
  let characters = 0;
  let revision = -1;
  return async (c, next) => {
    if (c.req.method !== "GET" || !kept.test(c.req.path)) return next();
    const begun = changes.revision();
    if (begun !== revision) {
      answers.clear();
      characters = 0;
      revision = begun;
    }
    const key = c.req.url;
    const known = answers.get(key);
    if (known !== undefined) return c.body(known.body, 200, { "Content-Type": known.type });
    await next();
    if (c.res.status !== 200 || changes.revision() !== begun) return undefined;
    const type = c.res.headers.get("content-type") ?? "";
    const body = await c.res.clone().text();
    characters += body.length;
    if (characters > mostCharacters) {
      answers.clear();
      characters = body.length;
    }
    answers.set(key, { body, type });
    return undefined;
  };
}
