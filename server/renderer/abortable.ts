import { once } from "node:events";

/** Awaits a promise. @throws the signal's reason if it is aborted before */
export async function abortable<T>(value: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const stop = new AbortController();
  try {
    const aborted = once(signal, "abort", { signal: stop.signal }).then(() => Promise.reject(signal.reason));
    return await Promise.race([value, aborted]);
  } finally {
    stop.abort();
  }
}
