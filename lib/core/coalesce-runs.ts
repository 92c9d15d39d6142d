/**
 * Returns a function that runs `work`, one run at a time. Any number of calls during a run cause one more run after it.
 */
export function coalesceRuns(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isRequested = false;
  return function run() {
    isRequested = true;
    if (isRunning) return;
    isRunning = true;
    isRequested = false;
    void work().finally(() => {
      isRunning = false;
      if (isRequested) run();
    });
  };
}
