/** Lets one piece of work at a time have the record to itself: reading, and comparing accounts. */
export interface Turns {
  /** Resolves when it is this one's turn, with the function that ends it. */
  take(): Promise<() => void>;
}

export function openTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return {
    async take() {
      const before = last;
      let end = (): void => {};
      last = new Promise((resolve) => {
        end = resolve;
      });
      await before;
      return end;
    },
  };
}
