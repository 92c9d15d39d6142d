import { formats } from "../lib/i18n/format";
import { type Locale, locales, type SomeTexts } from "../lib/i18n/locale";
import { before, day } from "./ids";

/**
 * The production lines of the plush shop: it had two, and added to them three times because its crying horse went
 * viral. The board and the story on the shop's page both have these numbers and dates.
 */
export const growth = [
  { lines: 2, daysAgo: 26 },
  { lines: 4, daysAgo: 12 },
  { lines: 10, daysAgo: 9 },
  { lines: 12, daysAgo: 7 },
] as const;

/** The lines in the shop's own factory; the others are a partner's. */
export const ownLines = 4;

/** Returns the number of lines on a day. */
export const linesOn = (daysAgo: number): number =>
  growth.findLast((step) => step.daysAgo >= daysAgo)?.lines ?? growth[0].lines;

/** Fills `{4}` in texts with the day since which there are four lines, and so on. */
export const fillGrowthDays = (texts: SomeTexts, now: Date): SomeTexts =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const text = texts[locale];
      return text ? [[locale, fill(text, locale, now)]] : [];
    }),
  );

const fill = (text: string, locale: Locale, now: Date): string =>
  growth.reduce(
    (filled, { lines, daysAgo }) =>
      filled.replace(`{${lines}}`, formats(locale).day(before(now, daysAgo * day), "long")),
    text,
  );
