import type { Addition } from "../../../../src/api/index.ts";

/** Tells of each step of reading what was added, until it is done; gives the function that ends it. */
export function followAddition(id: string, told: (addition: Addition) => void): () => void {
  const stream = new EventSource(`/api/addition/progress?${new URLSearchParams({ id })}`);
  stream.addEventListener("progress", ({ data }) => {
    const addition = JSON.parse(data) as Addition;
    told(addition);
    if (isOver(addition)) stream.close();
  });
  return () => stream.close();
}

export function isOver({ stage }: Pick<Addition, "stage">): boolean {
  return stage === "done" || stage === "failed";
}
