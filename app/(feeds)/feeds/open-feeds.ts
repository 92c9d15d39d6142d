type Limits = { all: number; network: number; stalledMs: number };

/** As many as there are, each language for two kinds of readers; a network reads four at a time. */
const defaults: Limits = { all: 16, network: 4, stalledMs: 10_000 };

/** One feed that is being read. */
export type OpenFeed = {
  /** The reader took a part. @throws Error once its place was given to somebody else */
  take(): void;
  close(): void;
};
type Place = { network: string; takenAt: number };

/** Bounds how many feeds are read at a time. A reader who has taken nothing for a while gives its place to the next one. */
export class OpenFeeds {
  readonly #places = new Set<Place>();

  constructor(readonly limits: Limits = defaults) {}

  /** @returns undefined while too many are open */
  open(network: string, now: () => number = Date.now): OpenFeed | undefined {
    const ofNetwork = [...this.#places].filter((place) => place.network === network);
    if (ofNetwork.length >= this.limits.network && !this.#evictStalled(ofNetwork, now())) return undefined;
    if (this.#places.size >= this.limits.all && !this.#evictStalled([...this.#places], now())) return undefined;
    const place: Place = { network, takenAt: now() };
    this.#places.add(place);
    return {
      take: () => {
        if (!this.#places.has(place)) throw new Error("the reader stalled, and its place was taken");
        place.takenAt = now();
      },
      close: () => void this.#places.delete(place),
    };
  }

  /** Gives up the place whose reader has stalled longest. */
  #evictStalled(places: Place[], now: number): boolean {
    const [longest] = places.sort((one, other) => one.takenAt - other.takenAt);
    return longest !== undefined && now - longest.takenAt >= this.limits.stalledMs && this.#places.delete(longest);
  }
}
