import { Panel } from "@/components/ui/panel";
import type { IndustryOverview } from "@/lib/catalogue/category";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Picture } from "./picture";

/** Shows an industry with its district and floor, and its categories. */
export function IndustryPanel({ locale, industry }: { locale: Locale; industry: IndustryOverview }) {
  const t = words(locale);
  const { number } = formats(locale);
  return (
    <Panel className="h-full">
      <div className="flex items-center gap-3">
        {industry.pictureKey && (
          <span className="size-16 flex-none overflow-clip rounded-m bg-line">
            <Picture pictureKey={industry.pictureKey} alt="" sizes="4rem" width={64} height={64} widths={[160]} />
          </span>
        )}
        <div className="min-w-0">
          <h2 className="font-bold text-lg leading-tight">
            <a
              href={paths.category(locale, industry)}
              className="inline-flex min-h-11 items-center hover:underline md:min-h-7"
            >
              {industry.name}
            </a>
          </h2>
          <p className="num text-ink-3 text-sm">
            <a
              href={paths.floor(locale, industry.districtCode, industry.floor)}
              className="inline-flex min-h-11 items-center hover:underline md:min-h-6"
            >
              {t("browse.place", { district: industry.districtName, floor: industry.floor })}
            </a>{" "}
            · {t("browse.designCount", { count: industry.count })}
          </p>
        </div>
      </div>
      <ul className="num mt-3 flex flex-wrap gap-x-4 text-ink-2 text-sm [&_a:hover]:text-ink [&_a:hover]:underline [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:gap-1 md:[&_a]:min-h-8 [&_small]:text-ink-3 [&_small]:text-xs">
        {industry.categories.map((category) => (
          <li key={category.id}>
            <a href={paths.category(locale, category)}>
              {category.name} <small>{number(category.count)}</small>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
