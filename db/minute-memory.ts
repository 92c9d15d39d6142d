import { type Db, readPool } from "./client";

/** Milliseconds: as long as a page of a list is as good as new. */
const lifetime = 60_000;

/**
 * What a process read within the last minute, by name: at most so many things, the oldest of which goes first. `holds` says
 * whether a minute makes no difference to it. A transaction reads for itself: what it sees may never be committed.
 */
export class MinuteMemory<T> {
  readonly #known = new Map<string, { value: T; until: number }>();

  constructor(
    readonly most: number,
    readonly holds: (value: T) => boolean,
  ) {}

  recall(name: string, db: Db): T | undefined {
    const found = db === readPool ? this.#known.get(name) : undefined;
    return found && found.until > Date.now() ? found.value : undefined;
  }

  /** From now on; what is still known under this name stays, and holds no longer for it. */
  keep(name: string, value: T, db: Db): void {
    if (db !== readPool || !this.holds(value) || this.recall(name, db) !== undefined) return;
    this.#known.delete(name);
    this.#known.set(name, { value, until: Date.now() + lifetime });
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.most && oldest !== undefined) this.#known.delete(oldest);
  }

  /** What is known under this name, or what `read` finds now. */
  async find(name: string, db: Db, read: () => Promise<T>): Promise<T> {
    const known = this.recall(name, db);
    if (known !== undefined) return known;
    const value = await read();
    this.keep(name, value, db);
    return value;
  }
}
