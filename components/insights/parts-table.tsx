import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Count, Part } from "@/lib/insights/metrics";
import { formatChange, formatConversion } from "./change";

type Props<Name extends string> = {
  locale: Locale;
  caption: string;
  /** The heading of the first column. */
  label: string;
  parts: (Part<Name> & { quoted?: Count })[];
  nameOf: (name: Name) => string;
  /** Links to the page filtered by this part; undefined for unknown parts. */
  hrefOf: (name: Name) => string | undefined;
  /** Whether visitors and inquiries are the same people, so that the table shows conversion rates and quotes. */
  isWay?: boolean;
};

const maxRows = 12;
/** Phones hide these columns: the change stands below the count, and each row links to its quotes. */
const isHiddenOnPhones = (head: string) => head === "column.before" || head === "tile.quoted";

/** Renders a table with a bar in each row: visitors now and before, inquiries and quotes. */
export function PartsTable<Name extends string>(props: Props<Name>) {
  const { locale, caption, label, parts, nameOf, hrefOf, isWay = false } = props;
  const t = words(locale);
  const { number } = formats(locale);
  const scaleMax = Math.max(...parts.map(({ visitors }) => visitors.now), 1);
  const renderRow = ({ name, visitors, inquiries, quoted }: (typeof parts)[number]) => (
    <tr key={name} className="relative hover:bg-paper">
      <th scope="row" className="w-full max-w-0 py-2 pe-3 text-start font-normal">
        <a href={hrefOf(name)} className="block truncate no-underline after:absolute after:inset-0">
          <bdi>{nameOf(name)}</bdi>
        </a>
        <svg
          aria-hidden="true"
          viewBox="0 0 100 6"
          preserveAspectRatio="none"
          className="mt-1 block h-1.5 w-full fill-jade rtl:-scale-x-100 print:[print-color-adjust:exact]"
        >
          <rect width={Math.round((visitors.now / scaleMax) * 1000) / 10} height="6" rx="1" />
        </svg>
      </th>
      <td className="py-2 ps-2 text-end align-top">
        {number(visitors.now)}
        <span className="block text-ink-3 text-xs">{formatChange(visitors, locale) ?? " "}</span>
      </td>
      <td className="py-2 ps-3 text-end align-top text-ink-2 max-md:hidden print:table-cell">
        {number(visitors.before)}
      </td>
      <td className="py-2 ps-3 text-end align-top">
        {number(inquiries.now)}
        {isWay && (
          <span className="block text-ink-3 text-xs">{formatConversion(inquiries, visitors, locale) ?? " "}</span>
        )}
      </td>
      {quoted && <td className="py-2 ps-3 text-end align-top max-md:hidden print:table-cell">{number(quoted.now)}</td>}
    </tr>
  );
  const heads = [
    "tile.visitors",
    "column.before",
    "tile.inquiries",
    ...(isWay ? ["tile.quoted" as const] : []),
  ] as const;
  const head = (
    <thead>
      <tr className="border-line border-b text-ink-2">
        <th scope="col" className="py-2 text-start font-medium">
          {label}
        </th>
        {heads.map((name) => (
          <th
            key={name}
            scope="col"
            className={`whitespace-nowrap py-2 ps-3 text-end font-medium ${isHiddenOnPhones(name) ? "max-md:hidden print:table-cell" : ""}`}
          >
            {t(`insights.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <table className="num w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      {head}
      <tbody className="divide-y divide-line">{parts.slice(0, maxRows).map(renderRow)}</tbody>
    </table>
  );
}
