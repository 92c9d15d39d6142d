import { toLatinDigits } from "@/lib/i18n/read-number";

const dayLength = 86_400_000;
const longestSpan = 60;

/**
 * Days as they are typed, in order and once each: "2027-01-01 2027-05-01..2027-05-05", apart by commas, spaces or lines.
 * Undefined when one of them is no day.
 */
export function readDays(text: string): string[] | undefined {
  const days = new Set<string>();
  for (const part of toLatinDigits(text)
    .split(/[\s,，、;；]+/)
    .filter(Boolean)) {
    const [first, last = first] = part.split(/\.\.+|~|—|–/).map(dayOf);
    if (first === undefined || last === undefined || last < first || last - first > longestSpan * dayLength)
      return undefined;
    for (let at = first; at <= last; at += dayLength) days.add(new Date(at).toISOString().slice(0, 10));
  }
  return [...days].sort();
}

/** As milliseconds, since JavaScript counts so. */
function dayOf(text: string): number | undefined {
  const [, year, month, day] = /^(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = Date.parse(written);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== written ? undefined : at;
}

/** The same days for a field, spans written as such. */
export function writeDays(days: readonly string[]): string {
  const spans: [string, string][] = [];
  for (const day of days) {
    const span = spans.at(-1);
    if (span && Date.parse(day) - Date.parse(span[1]) === dayLength) span[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}..${last}`)).join(", ");
}
