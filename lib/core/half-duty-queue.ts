type Enqueue = <T>(work: () => Promise<T>) => Promise<T>;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Creates a queue that runs one piece of work at a time and pauses after each for as long as it took: half of the time
 * at most.
 */
export function createHalfDutyQueue(): Enqueue {
  let latest: Promise<unknown> = Promise.resolve();
  return (work) => {
    let began = 0;
    const done = latest.then(() => {
      began = performance.now();
      return work();
    });
    const pauseAfterwards = () => pause(performance.now() - began);
    latest = done.then(pauseAfterwards, pauseAfterwards);
    return done;
  };
}
