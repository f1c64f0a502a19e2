import { expect, test } from "vitest";
import { foldName } from "../../src/text/fold-name.ts";
import { countWork } from "./count-work.ts";

const times = (count: number) => () => {
  for (let done = 0; done < count; done++) foldName("Ada Brenn");
};

test("work that is done twice as often counts about twice, whenever it is counted", async () => {
  const once = await countWork(times(50));
  expect(once).toBeGreaterThanOrEqual(50);
  expect(await countWork(times(50))).toBe(once);
  expect(await countWork(times(100))).toBe(2 * once);
});

test("work for every pair is seen to grow with the square", async () => {
  const pairs = (count: number) => times(count * count);
  expect(await countWork(pairs(20))).toBeGreaterThan(3 * (await countWork(pairs(10))));
});
