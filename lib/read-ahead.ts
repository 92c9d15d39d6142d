import { type Begun, currentRender } from "./document-render";

type Begin = (address: URL) => Begun | undefined;

/** Next bundles this file once more for the pages; both copies meet on globalThis. */
const globals = globalThis as typeof globalThis & { readings?: Map<string, Begin> };
globals.readings ??= new Map();
const { readings } = globals;

/**
 * The same reading of a page, which the document server begins as soon as it knows the address: while Next looks for the
 * page, the database answers. A page that was never rendered has told nothing yet and reads when it gets there.
 * @param name is one page's alone
 * @param valuesOf what the page will read by. Undefined for addresses of other pages; where it errs, the page reads anew
 */
export function readAhead<Values extends unknown[], Result>(
  name: string,
  valuesOf: (address: URL) => Readonly<NoInfer<Values>> | undefined,
  read: (...values: Values) => Promise<Result>,
): (...values: Values) => Promise<Result> {
  const keyOf = (values: Readonly<Values>) => `${name} ${JSON.stringify(values)}`;
  readings.set(name, (address) => {
    const values = valuesOf(address);
    return values && { key: keyOf(values), reading: read(...values) };
  });
  return (...values) => {
    const begun = currentRender()?.begun;
    return begun?.key === keyOf(values) ? (begun.reading as Promise<Result>) : read(...values);
  };
}

/** Begins what the page at this path will read, when that is known. For the document server only. */
export function beginReading(path: string): Begun | undefined {
  const address = new URL(path, "http://localhost");
  for (const begin of readings.values()) {
    const begun = begin(address);
    // The page hears of it when it asks; it may never ask.
    begun?.reading.catch(() => {});
    if (begun) return begun;
  }
  return undefined;
}
