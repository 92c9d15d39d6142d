import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { processSingleton } from "./base/process-singleton";
import type { PoolFigures } from "./pool-load";

type Listener = {
  onNotice: (payload: string) => void;
  /** Called at the start and after every reconnection; notifications sent before are lost. */
  onConnect: () => void;
};

export type Subscription = {
  /** Subscribes once more on the same connection, which shows that it works. @throws the error of a lost connection */
  check(): Promise<void>;
  stop(): Promise<void>;
};

/** The subscriptions of this thread, and whether each is connected. */
const subscriptions = processSingleton("subscriptions", () => new Set<{ isConnected: boolean }>());

/** Returns how many connections of this thread listen, of those that should; nothing while none should. */
export function readListenFigures(): PoolFigures[] {
  if (subscriptions.size === 0) return [];
  const open = [...subscriptions].filter(({ isConnected }) => isConnected).length;
  return [{ pool: "listen", limit: subscriptions.size, open, busy: 0, waiting: 0, waits: 0 }];
}

/** Subscribes to a channel on a connection of its own, and reconnects until it succeeds. */
export function listen(url: string, channel: string, { onNotice, onConnect }: Listener): Subscription {
  let isStopped = false;
  let client: postgres.Sql | undefined;
  const state = { isConnected: false };
  subscriptions.add(state);

  const subscribe = () => client?.unsafe(`listen ${channel}`);
  const listenUntilClosed = () =>
    new Promise<void>((resolve, reject) => {
      const options = {
        max: 1,
        max_lifetime: null,
        fetch_types: false,
        onnotice() {},
        onnotify: (_: string, payload: string) => onNotice(payload),
        onclose() {
          state.isConnected = false;
          resolve();
        },
      };
      client = postgres(url, options);
      client`select set_config('application_name', 'rattledrum listens', false)`.then(subscribe).then(() => {
        state.isConnected = true;
        onConnect();
      }, reject);
    });

  const reconnect = async () => {
    while (!isStopped) {
      await listenUntilClosed().catch(() => {});
      await client?.end({ timeout: 0 });
      if (!isStopped) await pause(100);
    }
  };
  const running = reconnect();

  return {
    async check() {
      await subscribe();
    },
    async stop() {
      isStopped = true;
      subscriptions.delete(state);
      await client?.end({ timeout: 1 });
      await running;
    },
  };
}
