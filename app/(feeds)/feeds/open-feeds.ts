type Limits = { all: number; network: number; stalledMs: number };

/** Allows 16 feeds at a time, eight languages in two formats; one network reads at most four of them. */
const defaults: Limits = { all: 16, network: 4, stalledMs: 10_000 };

/** Handle of one feed that a client is reading. */
export type OpenFeed = {
  /** Records that the client has read a part. @throws Error once the feed was evicted for another reader */
  take(): void;
  close(): void;
};
type Slot = { network: string; lastReadAt: number };

/** Limits how many feeds are read at a time. A new reader replaces one that has read nothing for `stalledMs`. */
export class OpenFeeds {
  readonly #slots = new Set<Slot>();

  constructor(readonly limits: Limits = defaults) {}

  /** @returns undefined while too many are open */
  open(network: string, now: () => number = Date.now): OpenFeed | undefined {
    const ofNetwork = [...this.#slots].filter((slot) => slot.network === network);
    if (ofNetwork.length >= this.limits.network && !this.#evictStalled(ofNetwork, now())) return undefined;
    if (this.#slots.size >= this.limits.all && !this.#evictStalled([...this.#slots], now())) return undefined;
    const slot: Slot = { network, lastReadAt: now() };
    this.#slots.add(slot);
    return {
      take: () => {
        if (!this.#slots.has(slot)) throw new Error("the reader stalled, so the feed was evicted");
        slot.lastReadAt = now();
      },
      close: () => void this.#slots.delete(slot),
    };
  }

  /** Frees the slot of the reader that has stalled longest. Returns false if none has stalled. */
  #evictStalled(slots: Slot[], now: number): boolean {
    const [longest] = slots.sort((one, other) => one.lastReadAt - other.lastReadAt);
    return longest !== undefined && now - longest.lastReadAt >= this.limits.stalledMs && this.#slots.delete(longest);
  }
}
