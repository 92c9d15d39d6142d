import { networkOf } from "@/lib/http/client-address";
import { bodyLimits } from "@/lib/http/http-limits";

/** So many large forms are on their way that this one has to wait. */
export class TooManyForms extends Error {}

/** Large bodies are held in memory while they come and until they are answered, so their sum is bounded. */
export class LargeForms {
  readonly #held = new Map<string, number>();
  #all = 0;

  constructor(readonly most: { all: number; network: number } = bodyLimits.filesAtOnce) {}

  /** Counts an announced body while `work` reads and answers it. @throws TooManyForms */
  async during<T>(bytes: number, address: string, work: () => Promise<T>): Promise<T> {
    const network = networkOf(address);
    const held = this.#held.get(network) ?? 0;
    if (this.#all + bytes > this.most.all || held + bytes > this.most.network) throw new TooManyForms();
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
