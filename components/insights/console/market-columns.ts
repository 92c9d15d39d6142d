import { formatReplyTime, formatShare } from "@/components/shops/format-figures";
import { toDecimal } from "@/lib/core/money";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { dealCurrencies, type MarketWeek, shareAnswered } from "@/lib/insights/market-figures";

/** One figure of a week: how charts count it, how people read it, and how a file has it. */
export type MarketColumn = {
  name: string;
  label: string;
  /** The height of its bar; 0 without a value. */
  count: (week: MarketWeek) => number;
  /** Formats a height of the bar. */
  format: (count: number) => string;
  text: (week: MarketWeek) => string;
  inFile: (week: MarketWeek) => string;
};

/** Returns the figures of a week in the order of the page. */
export function marketColumns(locale: Locale): MarketColumn[] {
  const t = words(locale);
  const { number, money } = formats(locale);
  const counted = (name: "inquiries" | "quotes" | "deals" | "shops" | "buyers"): MarketColumn => ({
    name,
    label: t(`marketFigures.${name}`),
    count: (week) => week[name],
    format: number,
    text: (week) => number(week[name]),
    inFile: (week) => String(week[name]),
  });
  const optional = (
    name: "answered" | "reply" | "misses",
    figureOf: (week: MarketWeek) => number | null,
    format: (value: number) => string,
    inFile: (value: number) => string = String,
  ): MarketColumn => {
    const apply = (write: (value: number) => string, missing: string) => (week: MarketWeek) => {
      const value = figureOf(week);
      return value === null ? missing : write(value);
    };
    return {
      name,
      label: t(`marketFigures.${name}`),
      count: (week) => figureOf(week) ?? 0,
      format,
      text: apply(format, "–"),
      inFile: apply(inFile, ""),
    };
  };
  return [
    counted("inquiries"),
    optional(
      "answered",
      shareAnswered,
      (share) => formatShare(locale, share),
      (share) => share.toFixed(3),
    ),
    optional(
      "reply",
      ({ medianFirstReplyMinutes }) => medianFirstReplyMinutes,
      (minutes) => formatReplyTime(locale, minutes),
    ),
    counted("quotes"),
    counted("deals"),
    ...dealCurrencies.map((currency): MarketColumn => {
      const amount = ({ agreed }: MarketWeek) => agreed[currency] ?? 0;
      const format = (value: number) => money({ amount: value, currency }, true);
      return {
        name: currency,
        label: t("marketFigures.agreed", { currency }),
        count: amount,
        format,
        text: (week) => format(amount(week)),
        inFile: (week) => toDecimal(amount(week)),
      };
    }),
    counted("shops"),
    counted("buyers"),
    optional("misses", ({ searchMisses }) => searchMisses, number),
  ];
}
