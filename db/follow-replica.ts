import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

export type ReplicaFollower = {
  /**
   * Resolves when public pages can be read that contain every change committed so far: the replica has replayed them,
   * or the primary is read. It takes at most `limit` milliseconds.
   */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
};
type Options = {
  /** Of the primary, without a pooler in transaction mode. */
  primaryUrl: string;
  readerUrl: string;
  /** Called with the first decision and whenever it changes; until then the primary is read. */
  onChange: (isUsed: boolean) => void;
  /** Milliseconds the replica may be behind before the primary is read. */
  limit?: number;
};
/** The position of a server in the log of changes, and when it started, which distinguishes two servers. */
type Position = { position: string; startedAt: string };

const interval = 500;

/**
 * Compares a replica's position with the primary's, twice a second and at each call of `caughtUp`, and decides whether
 * it is read. It is not read while it is out of reach or further behind than `limit`, and once it has become a primary
 * of its own.
 */
export function followReplica({ primaryUrl, readerUrl, onChange, limit = 1_000 }: Options): ReplicaFollower {
  const primary = postgres(primaryUrl, connection);
  let replica = postgres(readerUrl, connection);
  let isUsed: boolean | undefined;
  let isStopped = false;
  let calls = 0;
  let running: Promise<void> | undefined;
  let following: Promise<void> | undefined;

  async function compare(): Promise<void> {
    const callsBefore = calls;
    const decided = new AbortController();
    const late = pause(limit, false, { signal: decided.signal }).catch(() => false);
    const reached = hasReplayed(primary, replica, decided.signal).catch(() => false);
    const isCaughtUp = await Promise.race([reached, late]);
    decided.abort();
    if (isStopped) return;
    if (!isCaughtUp) {
      decide(false);
      void replica.end({ timeout: 0 });
      replica = postgres(readerUrl, connection);
    } else if (isUsed || calls === callsBefore) {
      // While the primary is read nobody waits, so a call during the comparison may be about a later change.
      decide(true);
    }
  }

  function decide(use: boolean) {
    if (use === isUsed) return;
    isUsed = use;
    onChange(use);
  }

  /** Runs a comparison that starts after this call; calls during one share the next, unless it ends the use. */
  function compareAnew(): Promise<void> {
    if (!running) {
      running = compare().finally(() => {
        running = undefined;
      });
      return running;
    }
    following ??= running.then(() => {
      following = undefined;
      return isUsed ? compareAnew() : undefined;
    });
    return following;
  }

  const timer = setInterval(compareAnew, interval);
  void compareAnew();
  return {
    caughtUp() {
      calls++;
      return isUsed ? compareAnew() : Promise.resolve();
    },
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await Promise.all([primary.end({ timeout: 0 }), replica.end({ timeout: 0 })]);
    },
  };
}

const connection = {
  max: 1,
  fetch_types: false,
  connect_timeout: 2,
  backoff: () => 0.1,
  onnotice() {},
} satisfies postgres.Options<Record<string, never>>;

/** Waits until the replica has replayed what the primary has written. A reader that is the primary itself always has. */
async function hasReplayed(primary: postgres.Sql, replica: postgres.Sql, signal: AbortSignal): Promise<boolean> {
  const [written] = await primary<Position[]>`
    select pg_current_wal_lsn()::text as position, pg_postmaster_start_time()::text as "startedAt"`;
  if (!written) return false;
  while (!signal.aborted) {
    const [read] = await replica<{ isThere: boolean }[]>`
      select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() >= ${written.position}::pg_lsn
        else pg_postmaster_start_time()::text = ${written.startedAt} end as "isThere"`;
    if (read?.isThere) return true;
    await pause(10);
  }
  return false;
}
