import { Picture } from "@/components/catalogue/picture";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ListingMetrics } from "@/lib/insights/metrics";
import { formatChange } from "./change";

type Props = { locale: Locale; caption: string; designs: ListingMetrics[]; hrefOf: (id: number) => string };

/** Lists the most viewed listings; each links to its figures. */
export function ListingsTable({ locale, caption, designs, hrefOf }: Props) {
  const t = words(locale);
  const { number } = formats(locale);
  return (
    <table className="num w-full text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-ink-2">
          <th scope="col" className="py-2 text-start font-medium">
            {t("insights.design.column")}
          </th>
          {(["tile.views", "column.before", "tile.inquiries"] as const).map((name) => (
            <th
              key={name}
              scope="col"
              className={`whitespace-nowrap py-2 ps-3 text-end font-medium ${name === "column.before" ? "max-md:hidden print:table-cell" : ""}`}
            >
              {t(`insights.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {designs.map(({ id, title, titleLocale, pictureKey, views, inquiries }) => (
          <tr key={id} className="relative hover:bg-paper">
            <th scope="row" className="w-full max-w-0 py-2 pe-2 text-start font-normal">
              <span className="flex items-center gap-3">
                <span className="size-11 flex-none overflow-hidden rounded-s bg-line">
                  {pictureKey && (
                    <Picture pictureKey={pictureKey} alt="" sizes="44px" width={44} height={44} widths={[160]} />
                  )}
                </span>
                <a
                  href={hrefOf(id)}
                  lang={languageTag(titleLocale)}
                  className="min-w-0 truncate no-underline after:absolute after:inset-0"
                >
                  <bdi>{title}</bdi>
                </a>
              </span>
            </th>
            <td className="py-2 ps-2 text-end">
              {number(views.now)}
              <span className="block text-ink-3 text-xs">{formatChange(views, locale) ?? " "}</span>
            </td>
            <td className="py-2 ps-3 text-end text-ink-2 max-md:hidden print:table-cell">{number(views.before)}</td>
            <td className="py-2 ps-3 text-end">{number(inquiries)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
