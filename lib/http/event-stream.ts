import { coalesceRuns } from "../core/coalesce-runs";

/** Milliseconds between two reads when there was no notification. */
const heartbeat = 25_000;
/** Maximum of open streams: of the process, and of one address, which may be that of a whole office. */
const max = { total: 2_000, perAddress: 30 };

const open = new Map<string, number>();
let openStreams = 0;

export type StreamSource = {
  /** Returns the current state; undefined ends the stream, because the reader has lost access. */
  look(): Promise<string | undefined>;
  /**
   * Subscribes: calls `onChange` when the state may have changed, `end` when the source ends. Returns the unsubscribe
   * function.
   */
  subscribe(onChange: () => void, end: () => void): () => void;
};

/**
 * Streams server-sent events to one reader: `changed` with the state, at first and at each change. Returns 503 when too
 * many streams are open, so that the reader polls instead.
 */
export function eventStream(
  address: string,
  signal: AbortSignal,
  first: string,
  { look, subscribe }: StreamSource,
): Response {
  const perAddress = open.get(address) ?? 0;
  if (openStreams >= max.total || perAddress >= max.perAddress)
    return new Response(null, { status: 503, headers: { "retry-after": "60", "cache-control": "no-store" } });
  openStreams++;
  open.set(address, perAddress + 1);

  let stop = () => {};
  let hasLeft = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      let sent = first;
      let isEnded = false;
      const sendState = coalesceRuns(async () => {
        const state = await look().catch(() => sent);
        if (isEnded) return;
        if (state === undefined) return stop();
        send(state === sent ? ": still here\n\n" : `event: changed\ndata: ${state}\n\n`);
        sent = state;
      });
      const beat = setInterval(sendState, heartbeat);
      const unsubscribe = subscribe(sendState, () => stop());
      stop = () => {
        if (isEnded) return;
        isEnded = true;
        clearInterval(beat);
        unsubscribe();
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
  openStreams--;
  const left = (open.get(address) ?? 1) - 1;
  if (left > 0) open.set(address, left);
  else open.delete(address);
}
