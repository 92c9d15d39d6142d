import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";

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

/** Subscribes to a channel on a connection of its own, and reconnects until it succeeds. */
export function listen(url: string, channel: string, { onNotice, onConnect }: Listener): Subscription {
  let isStopped = false;
  let client: postgres.Sql | undefined;

  const subscribe = () => client?.unsafe(`listen ${channel}`);
  const listenUntilClosed = () =>
    new Promise<void>((resolve, reject) => {
      const options = {
        max: 1,
        max_lifetime: null,
        fetch_types: false,
        onnotice() {},
        onnotify: (_: string, payload: string) => onNotice(payload),
        onclose: () => resolve(),
      };
      client = postgres(url, options);
      client`select set_config('application_name', 'rattledrum listens', false)`
        .then(subscribe)
        .then(onConnect, reject);
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
      await client?.end({ timeout: 1 });
      await running;
    },
  };
}
