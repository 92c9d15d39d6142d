import type { Mark } from "./visitor-marks";

const bits = 1 << 24;
const probes = 5;

/** Past so many the answers get worse, so all are forgotten and some count twice. */
export const maxMarks = 1_500_000;

/**
 * Which marks were seen, in 2 MB however many there are (a Bloom filter): a mark that was seen is always known, one of
 * a hundred that were not is taken for known when it is full. Nobody can read out of it who was here.
 */
export class BloomFilter {
  readonly #words = new Uint32Array(bits / 32);
  #count = 0;

  /** Notes the mark. False when it was there already. */
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
