import { AskFailure } from "./ask-server";

type Trying = { signal: AbortSignal; onWaiting: (isWaiting: boolean) => void };

/** The server has too much to do, or is about to be there again. */
const busy = [429, 500, 502, 503, 504];
const longest = 15_000;

/**
 * Asks until there is an answer: as long as it takes while there is no line, a few times while the server is busy.
 * `onWaiting` hears when it waits and when it goes on. @throws AskFailure when asking again is no use
 */
export async function keepTrying<Answer>(ask: () => Promise<Answer>, { signal, onWaiting }: Trying): Promise<Answer> {
  for (let tries = 1; ; tries++)
    try {
      const answer = await ask();
      onWaiting(false);
      return answer;
    } catch (error) {
      const status = error instanceof AskFailure ? error.status : undefined;
      const isWorth = status === 0 || (status !== undefined && busy.includes(status) && tries < 6);
      if (!isWorth || signal.aborted) throw error;
      onWaiting(true);
      await aWhile(Math.min(longest, 500 * 2 ** tries), signal);
    }
}

/** So many milliseconds, or until the line is back. */
function aWhile(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const finish = () => {
      over.abort();
      clearTimeout(clock);
      resolve();
    };
    const clock = setTimeout(finish, milliseconds);
    addEventListener("online", finish, { signal: over.signal });
    signal.addEventListener("abort", finish, { signal: over.signal });
  });
}
