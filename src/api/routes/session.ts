import { createRoute, z } from "@hono/zod-openapi";
import { Account, AccountChange, AccountList, NewAccount, Session, SignIn } from "../schemas/session.ts";
import { also, json, refusals } from "./answers.ts";

const signInBody = { required: true, content: { "application/json": { schema: SignIn } } };

export const showSession = createRoute({
  method: "get",
  path: "/api/session",
  tags: ["session"],
  summary: "Who is signed in and what they may do; answered to anybody",
  responses: { 200: json(Session, "the session"), ...refusals },
});

export const signIn = createRoute({
  method: "post",
  path: "/api/session",
  tags: ["session"],
  summary: "Sign in: the session comes back as a cookie",
  request: { body: signInBody },
  responses: { 201: json(Session, "the session"), ...refusals, ...also(413), ...also(415), ...also(429) },
});

export const signOut = createRoute({
  method: "delete",
  path: "/api/session",
  tags: ["session"],
  summary: "Sign out",
  responses: { 200: json(Session, "nobody is signed in"), ...refusals },
});

export const listAccounts = createRoute({
  method: "get",
  path: "/api/accounts",
  tags: ["accounts"],
  summary: "Who may sign in",
  responses: { 200: json(AccountList, "by name"), ...refusals },
});

export const addAccount = createRoute({
  method: "post",
  path: "/api/accounts",
  tags: ["accounts"],
  summary: "Let somebody sign in",
  request: { body: { required: true, content: { "application/json": { schema: NewAccount } } } },
  responses: { 201: json(Account, "the account"), ...refusals, ...also(409), ...also(413), ...also(415) },
});

export const changeAccount = createRoute({
  method: "patch",
  path: "/api/accounts",
  tags: ["accounts"],
  summary: "Another role or password; whoever was signed in under that name is signed out",
  request: { body: { required: true, content: { "application/json": { schema: AccountChange } } } },
  responses: { 200: json(Account, "the account"), ...refusals, ...also(409), ...also(413), ...also(415) },
});

export const removeAccount = createRoute({
  method: "delete",
  path: "/api/accounts",
  tags: ["accounts"],
  summary: "Let somebody sign in no more; what they judged stays",
  request: { query: z.object({ name: z.string().min(1).max(64) }) },
  responses: { 200: json(AccountList, "who is left"), ...refusals, ...also(409) },
});
