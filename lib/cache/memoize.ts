type Results<Key, Result> = { get(key: Key): Result | undefined; set(key: Key, result: Result): unknown };

/**
 * Returns a function that computes its result once per argument, and once in all if it takes none. Results are never
 * evicted, so it is for small, fixed sets of arguments such as locales; anything else needs a bounded cache.
 * @param results a WeakMap where arguments are objects, so that a result is freed with its argument
 */
export function memoize<Arguments extends [unknown?], Result>(
  compute: (...args: Arguments) => Result,
  results: Results<Arguments[0], Result> = new Map(),
): (...args: Arguments) => Result {
  return (...args) => {
    const cached = results.get(args[0]);
    if (cached !== undefined) return cached;
    const result = compute(...args);
    results.set(args[0], result);
    return result;
  };
}
