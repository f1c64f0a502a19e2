import { type Event, usualRadiusKm } from "../../schema/index.ts";
import { boundsOf, foldNames } from "../../store/index.ts";
import type { EventMark, EventSummary } from "../schemas/event.ts";
import type { ViewEvent } from "./record-view.ts";

export function viewEvent(event: Event): ViewEvent {
  const participants = [...event.actors, ...event.recipients];
  const { time_from, time_to } = boundsOf(event.time);
  const claims = [...new Set(event.accounts.flatMap((account) => account.claims))];
  const sourceNames = [...new Set(event.accounts.flatMap(({ source, publishers }) => [source, ...publishers]))];
  const mark = markEvent(event);
  return {
    event,
    summary: summarize(event, claims.length),
    mark,
    markJson: JSON.stringify(mark),
    claims,
    actorIds: [...new Set(participants.map(({ id }) => id))],
    sourceNames,
    kinds: [...new Set(event.disagreements.map(({ kind }) => kind))],
    sources: foldNames(sourceNames),
    names: foldNames(participants.map(({ name }) => name)),
    place: foldNames([event.place?.name, event.place?.admin1]),
    from: time_from,
    to: time_to,
  };
}

function summarize(event: Event, claims: number): EventSummary {
  const { id, type, mode, actors, recipients, place, time, casualties, independentSources, grade } = event;
  return {
    id,
    type,
    mode,
    actors,
    recipients,
    place,
    time,
    casualties,
    accounts: event.accounts.length,
    claims,
    independentSources,
    disagreements: event.disagreements.map(({ kind, field }) => ({ kind, field })),
    grade,
  };
}

function markEvent({ id, type, grade, disagreements, time, place }: Event): EventMark {
  const placed = place !== null && !(place.latitude === 0 && place.longitude === 0) ? place : null;
  return {
    id,
    type,
    grade: grade.value,
    disputed: disagreements.length > 0,
    from: time?.from ?? null,
    to: time?.to ?? null,
    timePrecision: time?.precision ?? null,
    latitude: placed?.latitude ?? null,
    longitude: placed?.longitude ?? null,
    placePrecision: placed?.precision ?? null,
    radiusKm: placed === null ? null : usualRadiusKm[placed.precision],
    place: place?.name ?? null,
  };
}
