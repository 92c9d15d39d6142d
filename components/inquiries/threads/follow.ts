/** Milliseconds between two questions where no stream comes through. */
const pollEvery = 15_000;

/**
 * Says `changed` whenever something else stands at `source` than `version()` says the page shows: by a stream of
 * events, or by asking now and then when the stream has failed twice. A page nobody looks at asks nothing.
 * Returns what ends it.
 */
export function follow(source: string, version: () => string, changed: () => void): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let failures = 0;

  const compare = (now: string) => {
    if (now !== version()) changed();
  };
  const ask = async () => {
    const answer = await fetch(`${source}?poll`).catch(() => undefined);
    if (answer?.ok) compare(await answer.text());
    else if (answer?.status === 404) stop();
  };
  const poll = () => {
    stop();
    timer = setInterval(ask, pollEvery);
    void ask();
  };
  const begin = () => {
    stop();
    if (document.hidden) return;
    if (failures > 1) return poll();
    stream = new EventSource(source);
    stream.addEventListener("changed", ({ data }) => {
      failures = 0;
      compare(data);
    });
    stream.onerror = () => {
      if (++failures > 1 || stream?.readyState === EventSource.CLOSED) poll();
    };
  };
  const stop = () => {
    stream?.close();
    clearInterval(timer);
  };

  document.addEventListener("visibilitychange", begin);
  begin();
  return () => {
    document.removeEventListener("visibilitychange", begin);
    stop();
  };
}
