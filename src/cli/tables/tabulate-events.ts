import type { Event } from "../../schema/index.ts";
import { formatTable } from "../layout/format-table.ts";
import type { TableOptions } from "../layout/table-options.ts";
import { countOf } from "../words/count-of.ts";
import { sayEvent } from "../words/say-event.ts";
import { shortId } from "../words/short-id.ts";

const columns = [
  { title: "When", least: 8 },
  { title: "What", least: 8 },
  { title: "Who", least: 10 },
  { title: "Where", least: 7 },
  { title: "How many", least: 8 },
  { title: "Grade", least: 10 },
  { title: "In dispute", least: 8 },
  { title: "Event", least: 13 },
];

export function tabulateEvents(events: readonly Event[], options: TableOptions): string {
  const rows = events.map((event) => {
    const { when, what, who, where, howMany } = sayEvent(event);
    const disputed = [...new Set(event.disagreements.map(({ field }) => field))].join(", ");
    const grade = `${event.grade.value}, ${countOf(event.independentSources, "source")}`;
    return [when, what, who, where, howMany, grade, disputed, shortId(event.id)];
  });
  return formatTable(columns, rows, options);
}
