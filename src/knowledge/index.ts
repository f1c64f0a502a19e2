export { buildActorIndex } from "./build-actor-index.ts";
export { buildPlaceIndex } from "./build-place-index.ts";
export { actorFiles, type Knowledge, loadKnowledge, type ReadData } from "./load-knowledge.ts";
export { type ActorFiles, parseActors } from "./parse-actors.ts";
export { parseCues, parseTriggers } from "./parse-lexicon.ts";
export { type ListedPlace, type NotPlaces, parseNotPlaces, parsePlaces } from "./parse-places.ts";
export { placeKinds } from "./place-kinds.ts";
