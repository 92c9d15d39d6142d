import { formats } from "@/lib/format";
import type { Part } from "@/lib/insights/figures";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { percentOf } from "./change";

type Props<Name extends string> = {
  locale: Locale;
  caption: string;
  /** What the first column holds. */
  label: string;
  parts: Part<Name>[];
  nameOf: (name: Name) => string;
  /** The same page with this part alone. */
  hrefOf: (name: Name) => string;
  /** Whether inquiries say this of themselves. */
  hasInquiries?: boolean;
};

const shown = 12;

/** A table that is its own chart: each row with a bar, its visitors now and before, and its inquiries. */
export function PartsTable<Name extends string>(props: Props<Name>) {
  const { locale, caption, label, parts, nameOf, hrefOf, hasInquiries = true } = props;
  const t = words(locale);
  const { number } = formats(locale);
  const most = Math.max(...parts.map(({ visitors }) => visitors.now), 1);
  const row = ({ name, visitors, inquiries }: Part<Name>) => (
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
          <rect width={Math.round((visitors.now / most) * 1000) / 10} height="6" rx="1" />
        </svg>
      </th>
      <td className="py-2 ps-2 text-end align-top">
        {number(visitors.now)}
        <span className="block text-ink-3 text-xs">{percentOf(visitors, locale) ?? " "}</span>
      </td>
      <td className="py-2 ps-3 text-end align-top text-ink-2">{number(visitors.before)}</td>
      {hasInquiries && <td className="py-2 ps-3 text-end align-top">{number(inquiries.now)}</td>}
    </tr>
  );
  const heads = [t("insights.tile.visitors"), t("insights.column.before")];
  const head = (
    <thead>
      <tr className="border-line border-b text-ink-2">
        <th scope="col" className="py-2 text-start font-medium">
          {label}
        </th>
        {[...heads, ...(hasInquiries ? [t("insights.tile.inquiries")] : [])].map((name) => (
          <th key={name} scope="col" className="whitespace-nowrap py-2 ps-3 text-end font-medium">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
  return (
    <table className="num w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      {head}
      <tbody className="divide-y divide-line">{parts.slice(0, shown).map(row)}</tbody>
    </table>
  );
}
