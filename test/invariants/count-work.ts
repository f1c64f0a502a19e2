import { type Profiler, Session } from "node:inspector/promises";

/**
 * How often the blocks of the program's own code (under `src/`) ran while `work` did: the same on every machine, however
 * busy, so that growth can be told without a clock. What the runtime does within one call (a regular expression) counts as one.
 */
export async function countWork(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    await session.post("Profiler.takePreciseCoverage");
    await work();
    const { result } = await session.post("Profiler.takePreciseCoverage");
    await session.post("Profiler.stopPreciseCoverage");
    return result.filter(({ url }) => url.includes("/src/")).reduce((sum, script) => sum + countBlocks(script), 0);
  } finally {
    session.disconnect();
  }
}

function countBlocks({ functions }: Profiler.ScriptCoverage): number {
  return functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
}
