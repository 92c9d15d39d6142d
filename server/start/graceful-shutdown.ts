import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/core/log";

type End = () => Promise<unknown> | unknown;
type Options = {
  /** For what would outlive us when there is no time left. */
  kill?: () => void;
  /** Milliseconds after which the next one is ended all the same. */
  patience?: number;
};

/** What has to end, in the order it was started; ended in the opposite one, and nothing waits for what hangs. */
export class Shutdown {
  readonly #ends: { name: string; end: End; patience: number }[] = [];
  readonly #kills: (() => void)[] = [];
  #stopping: Promise<void> | undefined;

  add(name: string, end: End, { kill, patience = 5_000 }: Options = {}): void {
    this.#ends.push({ name, end, patience });
    if (kill) this.#kills.push(kill);
  }

  get hasBegun(): boolean {
    return this.#stopping !== undefined;
  }

  run(): Promise<void> {
    this.#stopping ??= this.#run();
    return this.#stopping;
  }

  killAll(): void {
    for (const kill of this.#kills) kill();
  }

  async #run() {
    for (const { name, end, patience } of this.#ends.reverse()) {
      try {
        const hangs = await Promise.race([Promise.resolve(end()).then(() => false), sleep(patience, true)]);
        if (hangs) log.error("stop.hangs", { reason: name });
      } catch (error) {
        log.error("stop.failed", { reason: name, error });
      }
    }
  }
}

/** npm and the terminal both pass Ctrl-C on, so the same press arrives twice. */
const samePress = 500;

/** Ctrl-C and SIGTERM end everything in order; a second Ctrl-C ends it at once. */
export function stopOnSignals(shutdown: Shutdown, say: (line: string) => void): void {
  let firstAt = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (!firstAt) {
      firstAt = Date.now();
      log.info("stop", { signal });
      say("\n  Stopping: what was asked is still answered. Ctrl-C again stops at once.");
      shutdown.run().then(() => process.exit(0));
    } else if (Date.now() - firstAt > samePress) {
      shutdown.killAll();
      process.exit(130);
    }
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
}
