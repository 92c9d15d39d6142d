import type net from "node:net";

/** The connections of a pool: at most `limit`, of which `open` exist and `busy` work; `waiting` wait for one. */
export type PoolFigures = { pool: string; limit: number; open: number; busy: number; waiting: number; waits: number };

/**
 * Counts what a pool of postgres.js does, which has no figures of its own: each statement or transaction takes one
 * connection, and waits while all of them are taken.
 */
export class PoolLoad {
  readonly #sockets = new Set<net.Socket>();
  #underway = 0;
  #waits = 0;

  constructor(readonly limit: number) {}

  addSocket<S extends net.Socket>(socket: S): S {
    this.#removeClosed();
    this.#sockets.add(socket);
    return socket;
  }

  /** Counts a statement or transaction until it settles. */
  add(work: PromiseLike<unknown>): void {
    if (++this.#underway > this.limit) this.#waits++;
    const end = () => void this.#underway--;
    work.then(end, end);
  }

  /** `waits` is the number of statements and transactions that found no free connection since the start. */
  read(pool: string): PoolFigures {
    this.#removeClosed();
    const busy = Math.min(this.#underway, this.limit);
    const waiting = this.#underway - busy;
    return { pool, limit: this.limit, open: this.#sockets.size, busy, waiting, waits: this.#waits };
  }

  /** postgres.js removes listeners from a socket that it encrypts, so there is no event to rely on. */
  #removeClosed() {
    for (const socket of this.#sockets) if (socket.destroyed) this.#sockets.delete(socket);
  }
}
