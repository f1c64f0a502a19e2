import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { problem } from "../schema/index.ts";
import { bindRoutes, type Handlers } from "./bind-routes.ts";
import type { Desk } from "./desk.ts";
import type { Env } from "./env.ts";
import { answerError, clean, explainError, refuse } from "./guard/error-answer.ts";
import { guardOrigin, guardUser } from "./guard/guard-requests.ts";
import { keepAnswers } from "./guard/keep-answers.ts";
import { secureHeaders } from "./guard/secure-headers.ts";
import { isSecret, openSessions } from "./guard/sessions.ts";
import { actorHandlers } from "./handlers/actors.ts";
import { additionHandlers } from "./handlers/additions.ts";
import { claimHandlers } from "./handlers/claims.ts";
import { disputeHandlers } from "./handlers/disputes.ts";
import { documentHandlers } from "./handlers/documents.ts";
import { eventHandlers } from "./handlers/events.ts";
import { recordHandlers } from "./handlers/record.ts";
import { reviewHandlers } from "./handlers/review.ts";
import { sessionHandlers } from "./handlers/session.ts";
import { mostBodyBytes, mostTextBytes, mostUploadBytes } from "./limits.ts";
import { nameSchemas } from "./schemas/name-schemas.ts";
import { type PageFile, serveFiles } from "./serve-files.ts";

/** Room for the parts of a form around its files. */
const formBytes = 2 ** 20;

/** Runs command lines of this computer on the record that is served. */
export interface CommandRunner {
  /** What a caller must know. */
  secret: string;
  /** Streams what the command prints. */
  run(c: Context<Env>): Promise<Response>;
}

const wrongForm = "not written as it should be";

export interface AppOptions {
  commands?: CommandRunner | undefined;
  /** The built page, by path from "/". */
  files: ReadonlyMap<string, PageFile>;
  /** Told of every fault of the program. */
  onFault(error: unknown): void;
}

/** The server's routes over a desk: the page, what it asks for, and the description of it. */
export function createApp(desk: Desk, { files, commands, onFault }: AppOptions) {
  nameSchemas();
  const app = new OpenAPIHono<Env>({
    defaultHook(result, c) {
      if (result.success) return undefined;
      const detail = result.error.issues
        .slice(0, 3)
        .map(({ path, code, message }) => `${path.join(".")}: ${code === "invalid_format" ? wrongForm : message}`)
        .join("; ");
      return answerError(c, problem("api-bad-request", { detail: clean(detail) }));
    },
  });
  app.onError((error, c) => {
    const told = explainError(error);
    if (told.code === "api-failed") onFault(error);
    return answerError(c, told);
  });
  const sessions = openSessions(desk.now);
  app.use(secureHeaders());
  if (commands !== undefined) app.post("/command", (c) => runCommand(c, commands));
  app.use(guardOrigin(desk));
  app.use("/api/*", guardUser(desk, sessions));
  app.use("/api/*", keepAnswers(desk.changes));
  app.use("/api/additions/files", limitBody(mostUploadBytes + formBytes));
  app.use("/api/additions/text", limitBody(mostTextBytes));
  for (const path of ["/api/judgements/*", "/api/session", "/api/accounts"]) app.use(path, limitBody(mostBodyBytes));
  bindRoutes(app, collectHandlers(desk, sessions));
  app.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Sayso",
      version: desk.version,
      description: "What the page of a record asks of the server. Spans are half-open, in UTF-16 code units.",
    },
  });
  app.notFound(serveFiles(files));
  return app;
}

function collectHandlers(desk: Desk, sessions: ReturnType<typeof openSessions>): Handlers {
  return {
    ...sessionHandlers(desk, sessions),
    ...recordHandlers(desk),
    ...eventHandlers(desk),
    ...documentHandlers(desk),
    ...claimHandlers(desk),
    ...actorHandlers(desk),
    ...disputeHandlers(desk),
    ...reviewHandlers(desk),
    ...additionHandlers(desk),
  };
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError(c) {
      c.header("Connection", "close");
      return answerError(c, problem("api-too-large", { limit: `${Math.floor(maxSize / 2 ** 20)} MiB` }));
    },
  });
}

/** Its caller is a program that can read the record's folder; a page of another site cannot know the secret. */
async function runCommand(c: Context<Env>, { secret, run }: CommandRunner): Promise<Response> {
  const [, given = ""] = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "") ?? [];
  if (!isSecret(given, secret)) throw refuse("api-sign-in");
  return run(c);
}
