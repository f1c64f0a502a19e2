/** Numbers 0 to `size` - 1 in sets that are joined two at a time. */
export class DisjointSets {
  readonly #parents: Uint32Array;

  constructor(size: number) {
    this.#parents = Uint32Array.from({ length: size }, (_, index) => index);
  }

  /** The same number for all members of a set, until it is joined. */
  rootOf(index: number): number {
    let root = index;
    for (let above = this.#parents[root] ?? root; above !== root; above = this.#parents[root] ?? root) {
      this.#parents[root] = this.#parents[above] ?? above;
      root = above;
    }
    return root;
  }

  join(one: number, other: number): void {
    this.#parents[this.rootOf(other)] = this.rootOf(one);
  }
}
