import type { Event } from "../../schema/index.ts";
import { formatTable, type TableOptions } from "../layout/format-table.ts";
import { sayEvent } from "../words/say-event.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "When", least: 11 },
  { title: "What", least: 9 },
  { title: "Who", least: 14 },
  { title: "Where", least: 8 },
  { title: "How many", least: 10 },
  { title: "Sources", align: "right" as const },
  { title: "Grade", least: 9 },
  { title: "In dispute", least: 10 },
  { title: "Event" },
];

export function tabulateEvents(events: readonly Event[], options: TableOptions): string {
  const rows = events.map((event) => {
    const { when, what, who, where, howMany } = sayEvent(event);
    const disputed = [...new Set(event.disagreements.map(({ field }) => field))].join(", ");
    return [
      when,
      what,
      who,
      where,
      howMany,
      String(event.independentSources),
      event.grade.value,
      disputed,
      shortId(event.id),
    ];
  });
  return formatTable(columns, rows, options);
}
