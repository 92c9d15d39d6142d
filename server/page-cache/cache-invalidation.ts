import { setTimeout as pause } from "node:timers/promises";
import { listen, type Subscription } from "@/db/listen";
import { log } from "@/lib/core/log";

export type InvalidationListener = {
  /** Whether the database was reachable at the last check. */
  isUp(): boolean;
  /** Checks the connection now. @returns whether the database is reachable */
  checkConnection(): Promise<boolean>;
  stop(): Promise<void>;
};
type Handlers = { purge(tags: string[]): void; expire(): void };

const channel = "documents";
/** Milliseconds between checks of the connection, and without a response until it is replaced. */
const intervalMs = 500;
const maxSilenceMs = 3_000;

/**
 * Subscribes to the channel `documents`, on which transactions send the tags they invalidate, separated by spaces.
 * Notifications that are sent while the connection is down are lost, so every page expires when it is restored. A
 * connection that does not respond is replaced; checking it sends no notification, which every process would receive.
 * Resolves at the first connection.
 * @param caughtUp resolves when pages can be read anew that contain the change; where it is left out, they can at once
 */
export async function listenForInvalidations(
  url: string,
  handlers: Handlers,
  caughtUp?: () => Promise<void>,
): Promise<InvalidationListener> {
  const handle = (invalidate: () => void) => void (caughtUp ? caughtUp().then(invalidate) : invalidate());
  let isUp = false;
  let connected = () => {};
  const firstConnection = new Promise<void>((resolve) => {
    connected = resolve;
  });

  const subscribe = () =>
    listen(url, channel, {
      onNotice: (payload) => handle(() => handlers.purge(payload.split(" "))),
      onConnect() {
        isUp = true;
        handle(handlers.expire);
        connected();
        log.info("documents.listening");
      },
    });

  async function check() {
    try {
      isUp = await respondsInTime(listener);
      if (!isUp) await replaceListener();
    } catch (error) {
      if (isUp) log.warn("documents.disconnected", { error });
      isUp = false;
    }
  }

  async function replaceListener() {
    log.warn("documents.deaf");
    const silent = listener;
    listener = subscribe();
    await silent.stop();
  }

  let listener = subscribe();
  await firstConnection;
  let checking = Promise.resolve();
  const checkNext = () => {
    checking = checking.then(check);
    return checking;
  };
  const timer = setInterval(checkNext, intervalMs);
  return {
    isUp: () => isUp,
    checkConnection: () => checkNext().then(() => isUp),
    async stop() {
      clearInterval(timer);
      isUp = false;
      await listener.stop();
    },
  };
}

/** Whether the connection responds within `maxSilenceMs`. @throws the error of a lost connection */
async function respondsInTime(listener: Subscription): Promise<boolean> {
  const responded = new AbortController();
  const late = pause(maxSilenceMs, false, { signal: responded.signal }).catch(() => true);
  try {
    return await Promise.race([listener.check().then(() => true), late]);
  } finally {
    responded.abort();
  }
}
