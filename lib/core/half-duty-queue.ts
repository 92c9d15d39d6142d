type Turn = <T>(work: () => Promise<T>) => Promise<T>;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Work that is done one piece after the other, with a rest after each as long as it took: never more than half the time. */
export function makeTurns(): Turn {
  let latest: Promise<unknown> = Promise.resolve();
  return (work) => {
    let began = 0;
    const done = latest.then(() => {
      began = performance.now();
      return work();
    });
    const rest = () => pause(performance.now() - began);
    latest = done.then(rest, rest);
    return done;
  };
}
