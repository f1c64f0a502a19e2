import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type MessageCode, type Problem, problem, SaysoError } from "../../schema/index.ts";
import type { ApiError } from "../schemas/error.ts";

/** The status of what the program refuses, by code; what is not here is 400 where it is asked wrongly, else 500. */
const statuses = new Map<string, ContentfulStatusCode>([
  ["api-not-found", 404],
  ["api-no-such-page", 404],
  ["cli-not-found", 404],
  ["cli-judgement-unknown", 404],
  ["store-account-unknown", 404],
  ["store-original-missing", 404],
  ["api-sign-in", 401],
  ["api-sign-in-refused", 401],
  ["api-forbidden", 403],
  ["api-origin", 403],
  ["api-host", 403],
  ["api-too-often", 429],
  ["api-too-large", 413],
  ["api-media-type", 415],
  ["api-file-type", 415],
  ["api-busy", 503],
  ["cli-judgement-contradicts", 409],
  ["cli-judgement-withdrawn", 409],
  ["store-account-known", 409],
  ["store-account-last", 409],
  ["store-damaged", 503],
  ["store-stopped", 503],
  ["store-unwritable", 503],
  ["store-original-damaged", 503],
  ["api-failed", 500],
]);

/** Where a code is explained. */
export function pageOf(code: string): string {
  return `docs/reference/messages.md#${code}`;
}

export function toApiError({ code, message }: Problem): ApiError {
  return { code, message, page: pageOf(code) };
}

/** An answer in the one shape of errors. */
export function answerError(c: Context, told: Problem): Response {
  return c.json(toApiError(told), statuses.get(told.code) ?? 400);
}

/** A refusal to be thrown by a guard or a handler. */
export function refuse(code: MessageCode, blanks: { readonly [name: string]: string | number } = {}): SaysoError {
  return new SaysoError(code, blanks);
}

/** What was thrown, in words; nothing of the inside of the program is told. */
export function explainError(error: unknown): Problem {
  if (error instanceof SaysoError) return error.problem;
  if (error instanceof HTTPException) {
    if (error.status === 413) return problem("api-too-large", { limit: "what this takes" });
    if (error.status === 415) return problem("api-media-type");
    if (error.status < 500) return problem("api-bad-request", { detail: clean(error.message) });
  }
  return problem("api-failed", { detail: error instanceof Error ? error.name : "unknown" });
}

/** One short line, for messages repeat what was asked. */
export function clean(text: string): string {
  return text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ")
    .slice(0, 300)
    .trim();
}
