import type { ApiError } from "../../../src/api/index.ts";

/** What did not come: the server's own code, sentence and page, or `page-...` where no answer came. */
export class AskedError extends Error {
  readonly code: string;
  /** Where the code is explained, from the project's root; null where it is not. */
  readonly page: string | null;
  constructor({ code, message, page }: Omit<ApiError, "page"> & { page: string | null }) {
    super(message);
    this.name = "AskedError";
    this.code = code;
    this.page = page;
  }
}

/** Anything thrown, as the one kind of error that is shown. */
export function toAskedError(error: unknown): AskedError {
  if (error instanceof AskedError) return error;
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message))
    return new AskedError({
      code: "page-no-answer",
      message: "The server does not answer. See that it still runs (sayso serve), then try again.",
      page: null,
    });
  const detail = error instanceof Error ? error.message : String(error);
  return new AskedError({ code: "page-failed", message: `The page failed on this (${detail}).`, page: null });
}

/** Whether what was thrown says only that the answer is no longer wanted. */
export function isAborted(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** The error that an answer's body tells; a body that is not in the one shape of errors is told by its status. */
export function readError(status: number, body: unknown): AskedError {
  if (typeof body === "object" && body !== null && "code" in body && "message" in body) {
    const page = "page" in body && typeof body.page === "string" ? body.page : null;
    return new AskedError({ code: String(body.code), message: String(body.message), page });
  }
  return new AskedError({
    code: "page-bad-answer",
    message: `The server gave an answer that cannot be understood (status ${status}).`,
    page: null,
  });
}
