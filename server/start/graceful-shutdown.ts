import { setTimeout as sleep } from "node:timers/promises";
import { log } from "@/lib/core/log";

type End = () => Promise<unknown> | unknown;
type Options = {
  /** Kills a part that would outlive this process, if it has to exit at once. */
  kill?: () => void;
  /** Milliseconds after which the shutdown continues with the next part. */
  timeoutMs?: number;
};

/** Ends the parts of the market in the reverse order of their start, and does not wait for one that hangs. */
export class Shutdown {
  readonly #ends: { name: string; end: End; timeoutMs: number }[] = [];
  readonly #kills: (() => void)[] = [];
  #stopping: Promise<void> | undefined;

  add(name: string, end: End, { kill, timeoutMs = 5_000 }: Options = {}): void {
    this.#ends.push({ name, end, timeoutMs });
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
    for (const { name, end, timeoutMs } of this.#ends.reverse()) {
      try {
        const hangs = await Promise.race([Promise.resolve(end()).then(() => false), sleep(timeoutMs, true)]);
        if (hangs) log.error("stop.hangs", { reason: name });
      } catch (error) {
        log.error("stop.failed", { reason: name, error });
      }
    }
  }
}

/** Milliseconds: npm and the terminal both forward Ctrl-C, so one press arrives twice. */
const samePress = 500;

/** Ends the market in order on Ctrl-C and SIGTERM, and at once on a second Ctrl-C. */
export function stopOnSignals(shutdown: Shutdown, write: (line: string) => void): void {
  let firstAt = 0;
  const onSignal = (signal: NodeJS.Signals) => {
    if (!firstAt) {
      firstAt = Date.now();
      log.info("stop", { signal });
      write("\n  Stopping: running requests are finished. Press Ctrl-C again to stop at once.");
      shutdown.run().then(() => process.exit(0));
    } else if (Date.now() - firstAt > samePress) {
      shutdown.killAll();
      process.exit(130);
    }
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal).on("SIGHUP", onSignal);
}
