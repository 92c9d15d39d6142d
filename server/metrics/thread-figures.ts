import { BroadcastChannel } from "node:worker_threads";
import { readPoolFigures } from "@/db/client";
import type { PoolFigures } from "@/db/pool-load";
import { addCounts, type Count, takeCounts } from "@/lib/core/counts";

const channelName = "rattledrum figures";
/** Milliseconds between two messages of a render thread, and until the figures of a thread that ended are dropped. */
const interval = 1_000;
const lifetime = 5_000;

type ThreadFigures = { thread: string; pools: PoolFigures[]; counts: Count[] };

/** Sends the figures of this render thread to the thread that serves `/metrics`, every second until the thread ends. */
export function postFigures(thread: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.unref();
  const post = () =>
    channel.postMessage({ thread, pools: readPoolFigures(), counts: takeCounts() } satisfies ThreadFigures);
  setInterval(post, interval).unref();
}

/** Receives the figures of render threads: adds their counts to those of this thread, and remembers their pools. */
export class RenderThreadFigures {
  readonly #channel = new BroadcastChannel(channelName);
  readonly #pools = new Map<string, { at: number; pools: PoolFigures[] }>();

  constructor() {
    this.#channel.onmessage = (message: unknown) => {
      const { thread, pools, counts } = (message as { data: ThreadFigures }).data;
      addCounts(counts);
      this.#pools.set(thread, { at: performance.now(), pools });
    };
    this.#channel.unref();
  }

  /** Returns the figures of each pool by thread, those of this thread as `main`. */
  readPools(): (PoolFigures & { thread: string })[] {
    const now = performance.now();
    const threads = [...this.#pools].filter(([, { at }]) => now - at < lifetime);
    const all: [string, PoolFigures[]][] = [
      ["main", readPoolFigures()],
      ...threads.map(([thread, { pools }]): [string, PoolFigures[]] => [thread, pools]),
    ];
    return all.flatMap(([thread, pools]) => pools.map((pool) => ({ ...pool, thread })));
  }
}
