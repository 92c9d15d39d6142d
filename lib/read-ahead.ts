import { type Begun, currentRender } from "./document-render";
import { isLocale, type Locale } from "./locale";

/** What stands in an address such as `/en/p/crying-horse-2k9x7q1a?currency=EUR`. */
type Asked = { locale: Locale; handle: string; query: URLSearchParams };

/** Next bundles this file once more for the pages; both copies meet on globalThis. */
const globals = globalThis as typeof globalThis & { readings?: Map<string, (asked: Asked) => Begun> };
globals.readings ??= new Map();
const { readings } = globals;

/**
 * The same reading of a page, which the document server begins as soon as it knows the address: while Next looks for the
 * page, the database answers. A page that was never rendered has told nothing yet and reads when it gets there.
 * @param page stands between language and handle: `p`
 * @param valuesOf what the page will read by; where it errs, the page reads anew
 */
export function readAhead<Values extends unknown[], Result>(
  page: string,
  valuesOf: (asked: Asked) => Readonly<NoInfer<Values>>,
  read: (...values: Values) => Promise<Result>,
): (...values: Values) => Promise<Result> {
  const keyOf = (values: Readonly<Values>) => `${page} ${JSON.stringify(values)}`;
  readings.set(page, (asked) => {
    const values = valuesOf(asked);
    return { key: keyOf(values), reading: read(...values) };
  });
  return (...values) => {
    const begun = currentRender()?.begun;
    return begun?.key === keyOf(values) ? (begun.reading as Promise<Result>) : read(...values);
  };
}

/** Begins what the page at this path will read, when that is known. For the document server only. */
export function beginReading(path: string): Begun | undefined {
  const { pathname, searchParams: query } = new URL(path, "http://localhost");
  const [, locale, page = "", handle, ...more] = pathname.split("/");
  if (!isLocale(locale) || !handle || more.length > 0) return undefined;
  const begun = readings.get(page)?.({ locale, handle, query });
  // The page hears of it when it asks; it may never ask.
  begun?.reading.catch(() => {});
  return begun;
}
