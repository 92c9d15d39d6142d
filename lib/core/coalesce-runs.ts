/** Runs `work` one at a time: asked for again meanwhile, however often, it runs once more afterwards. */
export function inTurn(work: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  return function run() {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    isWanted = false;
    void work().finally(() => {
      isRunning = false;
      if (isWanted) run();
    });
  };
}
