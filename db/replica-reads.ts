import { setTimeout as pause } from "node:timers/promises";
import type { PoolLoad } from "./pool-load";
import { isReplicaUsed } from "./replica-state";
import { isConnectionLost, pendingStatement, type ResilientPostgres, type TransactionWork } from "./resilient-postgres";

type Statement = Parameters<ResilientPostgres["unsafe"]>;

/** Milliseconds after which a statement is sent to the primary instead. */
const answerTimeout = 2_000;

/**
 * The client of a pool that reads from a replica, and from the primary while `followReplica` has decided against the
 * replica. A statement that the replica cannot answer, because it is gone, silent, or replays a change that the
 * statement is in the way of, is answered by the primary.
 */
export class ReplicaReads {
  #replica: ResilientPostgres | undefined;

  constructor(
    readonly primary: ResilientPostgres,
    readonly openReplica: () => ResilientPostgres,
  ) {}

  get options() {
    return this.primary.options;
  }

  /** The connections to the replica, once one was needed. */
  get replicaLoad(): PoolLoad | undefined {
    return this.#replica?.load;
  }

  unsafe(...statement: Statement) {
    return pendingStatement((rowsOf) => this.#read((client) => rowsOf(client.unsafe(...statement))));
  }

  begin<T>(work: TransactionWork<T>): Promise<T> {
    return this.primary.begin(work);
  }

  async end(options: { timeout: number }): Promise<void> {
    await Promise.all([this.primary.end(options), this.#replica?.end(options)]);
  }

  async #read<T>(send: (client: ResilientPostgres) => PromiseLike<T>): Promise<T> {
    if (!isReplicaUsed()) return send(this.primary);
    this.#replica ??= this.openReplica();
    const replica = this.#replica;
    try {
      return await inTime(send(replica));
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      if (this.#replica === replica) this.#replica = undefined;
      void replica.end({ timeout: 0 });
      return send(this.primary);
    }
  }
}

class ReplicaSilent extends Error {}

async function inTime<T>(answer: PromiseLike<T>): Promise<T> {
  const answered = new AbortController();
  const silence = pause(answerTimeout, undefined, { signal: answered.signal, ref: false }).then(
    () => Promise.reject(new ReplicaSilent()),
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([answer, silence]);
  } finally {
    answered.abort();
  }
}

/** 40001: the statement was in the way of a change that the replica had to replay. */
const isUnavailable = (error: unknown): boolean =>
  error instanceof ReplicaSilent || isConnectionLost(error) || (error as { code?: string }).code === "40001";
