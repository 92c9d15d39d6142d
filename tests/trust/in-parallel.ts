/** Processes a list with at most `width` items at a time. */
export async function inParallel<T>(
  width: number,
  list: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let item = list[next++]; item !== undefined; item = list[next++]) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}
