/** The server. What can be asked of it is in `routes/`, of what shape in `schemas/`; the page's typed client takes `App`. */
export {
  type AddedFile,
  type AddedWith,
  type AdditionSteps,
  type Additions,
  openAdditions,
  type ReadAdded,
} from "./additions/open-additions.ts";
export type { App } from "./bind-routes.ts";
export { type ChangeHub, openChangeHub } from "./change-hub.ts";
export { type AppOptions, type CommandRunner, createApp } from "./create-app.ts";
export type { Desk, ExportChoice } from "./desk.ts";
export { addressOf, isLoopback } from "./guard/address-of.ts";
export { explainError, toApiError } from "./guard/error-answer.ts";
export { isSecret } from "./guard/sessions.ts";
export type { ActorGraph, ActorMember, ActorPage, ActorRelation, ActorSummary } from "./schemas/actor.ts";
export type { Addition } from "./schemas/addition.ts";
export type { ClaimPage, ClaimView } from "./schemas/claim.ts";
export type { DisputeRow } from "./schemas/dispute.ts";
export type { DocumentPage, DocumentSummary, OriginalText } from "./schemas/document.ts";
export type { ApiError } from "./schemas/error.ts";
export type { AccountRow, Cell, EventFacets, EventMark, EventPage, EventSummary, Revision } from "./schemas/event.ts";
export {
  CorrectionField,
  type Decision,
  type Judged,
  type JudgementRow,
} from "./schemas/judgement.ts";
export type { Change, Overview } from "./schemas/overview.ts";
export type { ReviewItem } from "./schemas/review.ts";
export { type Account, AccountName, Password, Role, type Session } from "./schemas/session.ts";
export type { PageFile } from "./serve-files.ts";
export { openViewer, type Viewer } from "./view/open-view.ts";
