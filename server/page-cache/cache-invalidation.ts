import postgres from "postgres";
import { listen } from "@/db/listen";
import { log } from "@/lib/core/log";

export type Purges = {
  /** As of the last pulse. */
  isUp(): boolean;
  /** Asks now. */
  ask(): Promise<boolean>;
  stop(): Promise<void>;
};
type Listener = { purge(tags: string[]): void; expire(): void };

const channel = "documents";
/** A tag that no document carries: it only shows that announcements arrive. */
const pulse = "pulse";
/** Milliseconds between pulses, and without one until the ear counts as deaf. */
const rhythm = 500;
const silence = 3_000;

/**
 * Hears what other transactions announce on `documents`: tags, separated by spaces. What was announced while the
 * connection was down is lost, so every page expires whenever it comes up again. A connection that hangs instead
 * of breaking is noticed by its missing pulse and replaced. Resolves at the first connection.
 */
export async function listenForPurges(url: string, listener: Listener): Promise<Purges> {
  const voice = postgres(url, { max: 1, onnotice() {}, backoff: () => 0.1, connect_timeout: 5 });
  let heardAt = 0;
  let isUp = false;
  let connected = () => {};
  const firstConnection = new Promise<void>((resolve) => {
    connected = resolve;
  });

  const hear = () =>
    listen(url, channel, {
      onNotice(payload) {
        heardAt = Date.now();
        if (payload !== pulse) listener.purge(payload.split(" "));
      },
      onConnect() {
        heardAt = Date.now();
        isUp = true;
        listener.expire();
        connected();
        log.info("documents.listening");
      },
    });

  async function beat() {
    try {
      await voice.notify(channel, pulse);
      isUp = true;
      if (Date.now() - heardAt < silence) return;
      log.warn("documents.deaf");
      heardAt = Date.now();
      const deaf = ear;
      ear = hear();
      await deaf.stop();
    } catch (error) {
      if (isUp) log.warn("documents.disconnected", { error });
      isUp = false;
    }
  }

  let ear = hear();
  await firstConnection;
  let beating = Promise.resolve();
  const beatNext = () => {
    beating = beating.then(beat);
    return beating;
  };
  const timer = setInterval(beatNext, rhythm);
  return {
    isUp: () => isUp,
    ask: () => beatNext().then(() => isUp),
    async stop() {
      clearInterval(timer);
      await Promise.all([ear.stop(), voice.end({ timeout: 1 })]);
    },
  };
}
