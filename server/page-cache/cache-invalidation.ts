import postgres from "postgres";
import { listen } from "@/db/listen";
import { log } from "@/lib/core/log";

export type InvalidationListener = {
  /** Whether the database was reachable at the last heartbeat. */
  isUp(): boolean;
  /** Sends a heartbeat now. @returns whether the database is reachable */
  checkConnection(): Promise<boolean>;
  stop(): Promise<void>;
};
type Handlers = { purge(tags: string[]): void; expire(): void };

const channel = "documents";
/** A tag that no document carries; its notification shows that the connection works. */
const heartbeat = "pulse";
/** Milliseconds between heartbeats, and without one until the connection is replaced. */
const intervalMs = 500;
const maxSilenceMs = 3_000;

/**
 * Subscribes to the channel `documents`, on which transactions send the tags they invalidate, separated by spaces.
 * Notifications that are sent while the connection is down are lost, so every page expires when it is restored. A
 * connection that hangs is detected by its missing heartbeat and replaced. Resolves at the first connection.
 * @param caughtUp resolves when pages can be read anew that contain the change; where it is left out, they can at once
 */
export async function listenForInvalidations(
  url: string,
  handlers: Handlers,
  caughtUp?: () => Promise<void>,
): Promise<InvalidationListener> {
  const handle = (invalidate: () => void) => void (caughtUp ? caughtUp().then(invalidate) : invalidate());
  const sender = postgres(url, { max: 1, onnotice() {}, backoff: () => 0.1, connect_timeout: 5 });
  let receivedAt = 0;
  let isUp = false;
  let connected = () => {};
  const firstConnection = new Promise<void>((resolve) => {
    connected = resolve;
  });

  const subscribe = () =>
    listen(url, channel, {
      onNotice(payload) {
        receivedAt = Date.now();
        if (payload !== heartbeat) handle(() => handlers.purge(payload.split(" ")));
      },
      onConnect() {
        receivedAt = Date.now();
        isUp = true;
        handle(handlers.expire);
        connected();
        log.info("documents.listening");
      },
    });

  async function sendHeartbeat() {
    try {
      await sender.notify(channel, heartbeat);
      isUp = true;
      if (Date.now() - receivedAt < maxSilenceMs) return;
      log.warn("documents.deaf");
      receivedAt = Date.now();
      const silent = listener;
      listener = subscribe();
      await silent.stop();
    } catch (error) {
      if (isUp) log.warn("documents.disconnected", { error });
      isUp = false;
    }
  }

  let listener = subscribe();
  await firstConnection;
  let sending = Promise.resolve();
  const sendNext = () => {
    sending = sending.then(sendHeartbeat);
    return sending;
  };
  const timer = setInterval(sendNext, intervalMs);
  return {
    isUp: () => isUp,
    checkConnection: () => sendNext().then(() => isUp),
    async stop() {
      clearInterval(timer);
      await Promise.all([listener.stop(), sender.end({ timeout: 1 })]);
    },
  };
}
