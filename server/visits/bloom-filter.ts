import type { Mark } from "./visitor-marks";

const bits = 1 << 24;
const probes = 5;

/** Marks until the filter is cleared, since more would raise its error rate; some visitors then count twice. */
export const maxMarks = 1_500_000;

/**
 * A Bloom filter of the marks that were seen, in 2 MB. A mark that was seen is always found; when the filter is full,
 * one unseen mark of a hundred is found as well. The marks cannot be read out of it.
 */
export class BloomFilter {
  readonly #words = new Uint32Array(bits / 32);
  #count = 0;

  /** Adds the mark. Returns false if it was found already. */
  add([one, other]: Mark): boolean {
    if (this.#count >= maxMarks) this.clear();
    let isNew = false;
    for (let probe = 0; probe < probes; probe++) {
      const at = (one + Math.imul(probe, other | 1)) & (bits - 1);
      const mask = 1 << (at & 31);
      const word = this.#words[at >>> 5] ?? 0;
      if (word & mask) continue;
      isNew = true;
      this.#words[at >>> 5] = word | mask;
    }
    if (isNew) this.#count++;
    return isNew;
  }

  clear(): void {
    this.#words.fill(0);
    this.#count = 0;
  }
}
