export { drawActors, listActors, listMembers, showActor } from "./actors.ts";
export { addFiles, addText, listAdditions, showAddition, watchAddition } from "./additions.ts";
export { listClaims, showClaim } from "./claims.ts";
export { listDisputes } from "./disputes.ts";
export { fetchOriginal, listDocuments, showDocument, showOriginalText } from "./documents.ts";
export { countEvents, listEvents, markEvents, showEvent } from "./events.ts";
export { judge, listJudgements, listReview, withdraw } from "./judgements.ts";
export { exportView, showOverview, watchChanges } from "./record.ts";
export {
  addAccount,
  changeAccount,
  listAccounts,
  removeAccount,
  showSession,
  signIn,
  signOut,
} from "./session.ts";
