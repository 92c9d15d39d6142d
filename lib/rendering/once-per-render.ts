import { currentRender } from "./document-render";

/**
 * Shares one read, by its arguments, between everything that renders one document: its metadata, its page, and Next if
 * the page has no shell yet. Outside of a render of a document it reads each time.
 */
export const oncePerRender =
  <Values extends unknown[], Result>(
    read: (...values: Values) => Promise<Result>,
  ): ((...values: Values) => Promise<Result>) =>
  (...values) => {
    const reads = currentRender()?.reads;
    if (!reads) return read(...values);
    const results = reads.get(read) ?? new Map<string, Promise<unknown>>();
    reads.set(read, results);
    const key = JSON.stringify(values);
    const result = (results.get(key) as Promise<Result> | undefined) ?? read(...values);
    results.set(key, result);
    return result;
  };
