/** Milliseconds between two polls when no event stream works. */
const pollInterval = 15_000;

/**
 * Calls `changed` when the version at `source` differs from `version()`, the one that the page shows. It listens to an
 * event stream, and polls once the stream has failed twice; hidden pages do neither. Returns a function that unsubscribes.
 */
export function subscribeToVersion(source: string, version: () => string, changed: () => void): () => void {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let failures = 0;

  const compare = (current: string) => {
    if (current !== version()) changed();
  };
  const check = async () => {
    const response = await fetch(`${source}?poll`).catch(() => undefined);
    if (response?.ok) compare(await response.text());
    else if (response?.status === 404) stop();
  };
  const poll = () => {
    stop();
    timer = setInterval(check, pollInterval);
    void check();
  };
  const connect = () => {
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

  document.addEventListener("visibilitychange", connect);
  connect();
  return () => {
    document.removeEventListener("visibilitychange", connect);
    stop();
  };
}
