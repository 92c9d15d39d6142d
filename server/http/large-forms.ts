import { networkOf } from "@/lib/http/client-address";
import { bodyLimits } from "@/lib/http/http-limits";

/** Too many large forms are in memory; the sender may retry later. */
export class TooManyForms extends Error {}

/** Bounds the total size of large bodies, which are in memory from their arrival until they are answered. */
export class LargeForms {
  readonly #held = new Map<string, number>();
  #all = 0;

  constructor(readonly limits: { all: number; network: number } = bodyLimits.filesAtOnce) {}

  /**
   * Counts a body of the announced size while `work` runs. @throws TooManyForms past the limit of all or of one network
   */
  async during<T>(bytes: number, address: string, work: () => Promise<T>): Promise<T> {
    const network = networkOf(address);
    const held = this.#held.get(network) ?? 0;
    if (this.#all + bytes > this.limits.all || held + bytes > this.limits.network) throw new TooManyForms();
    this.#count(network, bytes);
    try {
      return await work();
    } finally {
      this.#count(network, -bytes);
    }
  }

  #count(network: string, bytes: number) {
    const held = (this.#held.get(network) ?? 0) + bytes;
    if (held > 0) this.#held.set(network, held);
    else this.#held.delete(network);
    this.#all += bytes;
  }
}
