import { type ClientResponse, hc } from "hono/client";
import type { App } from "../../../src/api/index.ts";
import { readError } from "./asked-error.ts";

export type Client = ReturnType<typeof openClient>;

/**
 * The server's routes, typed: `client.api.events.$get({ query })`; what comes back is read with `answer`. `onSignedOut` is
 * told where an answer was refused because nobody is signed in any more.
 */
export function openClient(origin: string, onSignedOut: () => void) {
  return hc<App>(origin, {
    async fetch(asked: Request | URL | string, options?: RequestInit) {
      const response = await fetch(asked, options);
      if (response.status === 401 && !response.url.endsWith("/api/session")) onSignedOut();
      return response;
    },
  });
}

type Good = 200 | 201 | 202;

/** The body of an answer of 2xx. */
export type Answered<Response> =
  Response extends ClientResponse<infer Body, infer Status, "json"> ? (Status extends Good ? Body : never) : never;

/** The body of the answer. @throws AskedError for any other than 2xx */
export async function answer<Response extends ClientResponse<unknown, number, string>>(
  asked: Promise<Response>,
): Promise<Answered<Response>> {
  const response = await asked;
  const body = await readBody(response);
  if (!response.ok) throw readError(response.status, body);
  return body as Answered<Response>;
}

async function readBody(response: { text(): Promise<string> }): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
