import type { Place } from "../../schema/index.ts";
import { isVerbal } from "./event-family.ts";
import type { EventView, Stretch } from "./event-view.ts";
import type { Story } from "./read-story.ts";

/** Days to a time bucket, and how many buckets a stretch may lie in before it is too long to look for. */
const bucketDays = 7;
const mostBuckets = 8;
/** Degrees to a place cell. Neighbouring cells are asked too, so places half a degree apart always meet. */
const cellDegrees = 1;
/** Names of a story under which its events are looked for. */
const storyNames = 4;

/**
 * The blocks in which a telling meets others: those alike in sort, near in time, and near in place or with a party in
 * common; and, whenever told, those of what befell one named person, and those of one word in stories of one name.
 */
export function blockKeys(view: EventView, story: Story): string[] {
  const keys = view.victims.map((victim) => `${view.family}|victim|${victim}`);
  for (const name of [...story.keys()].slice(0, storyNames))
    for (const word of view.words) keys.push(`${view.family}|${word}|${name}`);
  const times = timeBuckets(view);
  const places = view.places.length > 0 ? view.places : view.implied;
  const wheres = [
    ...places.flatMap(placeCells),
    ...view.recipients,
    ...(view.places.length === 0 || isVerbal(view.family) ? view.actors : []),
  ];
  for (const where of new Set(wheres)) for (const time of times) keys.push(`${view.family}|${where}|${time}`);
  return keys;
}

function timeBuckets(view: EventView): number[] {
  const stretches =
    view.dated.length > 0
      ? view.dated
      : view.told === null
        ? []
        : [{ from: view.told.from - bucketDays, to: view.told.to }];
  return [...new Set(stretches.flatMap(bucketsOf))];
}

function bucketsOf({ from, to }: Stretch): number[] {
  const [first, last] = [Math.floor((from - 1) / bucketDays), Math.floor((to + 1) / bucketDays)];
  return last - first >= mostBuckets ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The cell of a place and, of a settlement, the cells that it lies near; a wide place goes by its country. */
function placeCells(place: Place): string[] {
  if (place.precision >= 5) return place.country === "" ? [] : [`country|${place.country}`];
  const cells = new Set<string>();
  for (const north of [-0.5, 0.5])
    for (const east of [-0.5, 0.5])
      cells.add(
        `cell|${Math.floor(place.latitude / cellDegrees + north)}|${Math.floor(place.longitude / cellDegrees + east)}`,
      );
  return [...cells];
}
