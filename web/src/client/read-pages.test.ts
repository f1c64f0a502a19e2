import { expect, test } from "vitest";
import { type ListPage, readPages } from "./read-pages.ts";

const list = Array.from({ length: 25 }, (_, index) => index);

async function ask(after: string | undefined): Promise<ListPage<number>> {
  const start = after === undefined ? 0 : Number(after) + 1;
  const items = list.slice(start, start + 10);
  const end = start + items.length;
  return { items, total: list.length, next: end < list.length ? String(end - 1) : null };
}

test("one page is enough where it holds what is wanted", async () => {
  const { items, last } = await readPages(ask, 5);
  expect([items.length, last.next]).toEqual([10, "9"]);
});

test("pages are read until what is wanted has come, each once", async () => {
  expect((await readPages(ask, 15)).items).toEqual(list.slice(0, 20));
});

test("a list that ends before what is wanted is read to its end", async () => {
  const { items, last } = await readPages(ask, 1_000);
  expect([items, last.next]).toEqual([list, null]);
});
