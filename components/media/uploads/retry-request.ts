import { RequestFailure } from "./send-request";

type RetryOptions = { signal: AbortSignal; onWaiting: (isWaiting: boolean) => void };

/** Statuses of a server that is overloaded or restarting. */
const busy = [429, 500, 502, 503, 504];
const maxDelayMs = 15_000;

/**
 * Repeats a request until it succeeds: without limit while there is no connection, up to 5 times while the server is
 * busy. Calls `onWaiting` when it starts and stops waiting. @throws RequestFailure when a retry is useless
 */
export async function retryRequest<Answer>(
  send: () => Promise<Answer>,
  { signal, onWaiting }: RetryOptions,
): Promise<Answer> {
  for (let tries = 1; ; tries++)
    try {
      const response = await send();
      onWaiting(false);
      return response;
    } catch (error) {
      const status = error instanceof RequestFailure ? error.status : undefined;
      const canRetry = status === 0 || (status !== undefined && busy.includes(status) && tries < 6);
      if (!canRetry || signal.aborted) throw error;
      onWaiting(true);
      await waitForRetry(Math.min(maxDelayMs, 500 * 2 ** tries), signal);
    }
}

/** Waits so many milliseconds, or until the browser is online again. */
function waitForRetry(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const cleanup = new AbortController();
    const finish = () => {
      cleanup.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    addEventListener("online", finish, { signal: cleanup.signal });
    signal.addEventListener("abort", finish, { signal: cleanup.signal });
  });
}
