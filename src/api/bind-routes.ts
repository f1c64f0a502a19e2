/**
 * The contract of the server is in `routes/*.ts` (what may be asked and answered) and `schemas/*.ts` (of what shape). `App`
 * is what Hono's typed client takes: `hc<App>("/")`. An answer other than 2xx is always an `ApiError`.
 */
import type { OpenAPIHono, RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Env } from "./env.ts";
import * as routes from "./routes/index.ts";

type Routes = typeof routes;

/** What answers each route, by the route's name. */
export type Handlers = {
  readonly [Name in keyof Routes]: Routes[Name] extends RouteConfig ? RouteHandler<Routes[Name], Env> : never;
};

/** Puts the routes on the server: those with a fixed path before any other. */
export function bindRoutes(app: OpenAPIHono<Env>, handlers: Handlers) {
  return app
    .openapi(routes.showSession, handlers.showSession)
    .openapi(routes.signIn, handlers.signIn)
    .openapi(routes.signOut, handlers.signOut)
    .openapi(routes.listAccounts, handlers.listAccounts)
    .openapi(routes.addAccount, handlers.addAccount)
    .openapi(routes.changeAccount, handlers.changeAccount)
    .openapi(routes.removeAccount, handlers.removeAccount)
    .openapi(routes.showOverview, handlers.showOverview)
    .openapi(routes.watchChanges, handlers.watchChanges)
    .openapi(routes.exportView, handlers.exportView)
    .openapi(routes.listEvents, handlers.listEvents)
    .openapi(routes.countEvents, handlers.countEvents)
    .openapi(routes.markEvents, handlers.markEvents)
    .openapi(routes.showEvent, handlers.showEvent)
    .openapi(routes.listDocuments, handlers.listDocuments)
    .openapi(routes.showDocument, handlers.showDocument)
    .openapi(routes.showOriginalText, handlers.showOriginalText)
    .openapi(routes.fetchOriginal, handlers.fetchOriginal)
    .openapi(routes.listClaims, handlers.listClaims)
    .openapi(routes.showClaim, handlers.showClaim)
    .openapi(routes.listActors, handlers.listActors)
    .openapi(routes.showActor, handlers.showActor)
    .openapi(routes.listMembers, handlers.listMembers)
    .openapi(routes.drawActors, handlers.drawActors)
    .openapi(routes.listDisputes, handlers.listDisputes)
    .openapi(routes.listReview, handlers.listReview)
    .openapi(routes.listJudgements, handlers.listJudgements)
    .openapi(routes.judge, handlers.judge)
    .openapi(routes.withdraw, handlers.withdraw)
    .openapi(routes.addText, handlers.addText)
    .openapi(routes.addFiles, handlers.addFiles)
    .openapi(routes.listAdditions, handlers.listAdditions)
    .openapi(routes.showAddition, handlers.showAddition)
    .openapi(routes.watchAddition, handlers.watchAddition);
}

export type App = ReturnType<typeof bindRoutes>;
