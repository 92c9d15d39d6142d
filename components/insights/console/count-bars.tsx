import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  locale: Locale;
  caption: string;
  /** The headings of both columns. */
  heads: [name: string, count: string];
  rows: { key: string; name: string; lang?: string; href?: string; count: number; note?: string }[];
};

/** Renders a table of names and counts with a bar in each row. */
export function CountBars({ locale, caption, heads, rows }: Props) {
  const { number } = formats(locale);
  const scaleMax = Math.max(...rows.map(({ count }) => count), 1);
  return (
    <table className="num w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-ink-2">
          <th scope="col" className="py-2 text-start font-medium">
            {heads[0]}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-medium">
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, name, lang, href, count, note }) => (
          <tr key={key}>
            <th scope="row" className="w-full max-w-0 py-2 pe-3 text-start font-normal">
              {href ? (
                <a href={href} className="block truncate">
                  <bdi lang={lang}>{name}</bdi>
                </a>
              ) : (
                <bdi lang={lang} className="block truncate">
                  {name}
                </bdi>
              )}
              <svg
                aria-hidden="true"
                viewBox="0 0 100 6"
                preserveAspectRatio="none"
                className="mt-1 block h-1.5 w-full fill-jade rtl:-scale-x-100 print:[print-color-adjust:exact]"
              >
                <rect width={Math.round((count / scaleMax) * 1000) / 10} height="6" rx="1" />
              </svg>
            </th>
            <td className="whitespace-nowrap py-2 ps-3 text-end align-top">
              {number(count)}
              {note && <span className="block text-ink-3 text-xs">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
