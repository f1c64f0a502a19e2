import { stream, streamSSE } from "hono/streaming";
import type { Handlers } from "../bind-routes.ts";
import type { Desk } from "../desk.ts";
import { widen } from "../events/count-facets.ts";
import type { Change, Overview } from "../schemas/overview.ts";
import { sortEvents } from "./events.ts";
import { findEvents } from "./find-events.ts";

const disputedShown = 10;
const heartbeatMs = 20_000;
const mediaTypes = { jsonl: "application/jsonl", csv: "text/csv", geojson: "application/geo+json" } as const;

export function recordHandlers(desk: Desk): Pick<Handlers, "showOverview" | "watchChanges" | "exportView"> {
  return {
    async showOverview(c) {
      return c.json(await readOverview(desk), 200);
    },
    async watchChanges(c) {
      return streamSSE(c, async (sse) => {
        const send = (change: Change): void => void sse.writeSSE({ event: "change", data: JSON.stringify(change) });
        const forget = desk.changes.listen(send);
        send({ revision: desk.changes.revision(), what: [], by: null });
        await new Promise<void>((resolve) => {
          const beat = setInterval(() => void sse.write(": here\n\n"), heartbeatMs);
          sse.onAbort(() => {
            clearInterval(beat);
            forget();
            resolve();
          });
        });
      }) as never;
    },
    async exportView(c) {
      const { format, ...filter } = c.req.valid("query");
      const { view, events } = await findEvents(desk, filter);
      const whole = events.length === view.events.length && Object.values(filter).every(isEmpty);
      const chosen = whole
        ? null
        : {
            events: new Set(events.map(({ event }) => event.id)),
            claims: new Set(events.flatMap(({ claims }) => claims)),
          };
      c.header("Content-Type", `${mediaTypes[format]}; charset=utf-8`);
      c.header("Content-Disposition", `attachment; filename="sayso.${format}"`);
      return stream(c, async (out) => {
        for await (const chunk of desk.exportView({ format, chosen })) {
          if (out.aborted) return;
          await out.write(chunk);
        }
      }) as never;
    },
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

async function readOverview(desk: Desk): Promise<Overview> {
  const store = desk.store();
  const view = await desk.viewer.current();
  const grades = new Map<Overview["grades"][number]["value"], number>();
  let days: Overview["days"] = null;
  for (const viewed of view.events) {
    const { value } = viewed.event.grade;
    grades.set(value, (grades.get(value) ?? 0) + 1);
    days = widen(days, viewed);
  }
  const documents = [...view.documents.values()];
  const disputed = view.events.filter(({ event }) => event.disagreements.length > 0);
  return {
    documents: documents.length,
    copies: documents.filter(({ copyOf }) => copyOf !== null).length,
    publishers: new Set(documents.flatMap(({ publisher }) => publisher ?? [])).size,
    claims: view.claims,
    events: view.events.length,
    actors: view.actors.size,
    disputes: view.disputes.length,
    judgements: (await store.judgements.list()).length,
    grades: [...grades].map(([value, count]) => ({ value, count })),
    days,
    mostDisputed: sortEvents(disputed, "disputed")
      .slice(0, disputedShown)
      .map(({ summary }) => summary),
    revision: desk.changes.revision(),
  };
}
