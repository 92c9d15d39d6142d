import { inTurn } from "../core/coalesce-runs";

/** Milliseconds between two looks when nothing was heard. */
const heartbeat = 25_000;
/** Open streams: in the process, and of one address, behind which a whole office may sit. */
const most = { inAll: 2_000, ofOne: 30 };

const open = new Map<string, number>();
let all = 0;

export type Source = {
  /** What stands now; undefined ends the stream, for this reader may not know any more. */
  look(): Promise<string | undefined>;
  /** Calls `heard` when it may have changed, and `end` when nothing will be heard any more. */
  hear(heard: () => void, end: () => void): () => void;
};

/**
 * Server-sent events for one reader: `changed` with what stands, at first and whenever it is another than before.
 * Answers 503 when too many are open, so that the reader asks now and then instead.
 */
export function eventStream(address: string, signal: AbortSignal, first: string, { look, hear }: Source): Response {
  const ofOne = open.get(address) ?? 0;
  if (all >= most.inAll || ofOne >= most.ofOne)
    return new Response(null, { status: 503, headers: { "retry-after": "60", "cache-control": "no-store" } });
  all++;
  open.set(address, ofOne + 1);

  let stop = () => {};
  let hasLeft = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      let told = first;
      let isOver = false;
      const lookAgain = inTurn(async () => {
        const now = await look().catch(() => told);
        if (isOver) return;
        if (now === undefined) return stop();
        send(now === told ? ": still here\n\n" : `event: changed\ndata: ${now}\n\n`);
        told = now;
      });
      const beat = setInterval(lookAgain, heartbeat);
      const unhear = hear(lookAgain, () => stop());
      stop = () => {
        if (isOver) return;
        isOver = true;
        clearInterval(beat);
        unhear();
        release(address);
        if (!hasLeft) controller.close();
      };
      signal.addEventListener("abort", () => stop());
      send(`retry: 3000\nevent: changed\ndata: ${first}\n\n`);
    },
    cancel() {
      hasLeft = true;
      stop();
    },
  });
  return new Response(body, { headers });
}

const encoder = new TextEncoder();
const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
};

function release(address: string) {
  all--;
  const left = (open.get(address) ?? 1) - 1;
  if (left > 0) open.set(address, left);
  else open.delete(address);
}
