import { Picture } from "@/components/catalogue/picture";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { ViewedListing } from "@/lib/catalogue/get-own-weekly-views";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Sparkline } from "./sparkline";
import { formatWeeklyChange } from "./weekly-change";

/** Lists the most viewed listings with the change from the previous week. */
export function MostViewedListings({ locale, designs }: { locale: Locale; designs: ViewedListing[] }) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="flex min-h-11 items-center font-bold text-xl">{t("workspace.today.mostViewed")}</h2>
      <ul className="divide-y divide-line">
        {designs.map((design) => {
          const change = formatWeeklyChange(design, locale);
          return (
            <li key={design.id} className="relative flex items-center gap-3 py-3 last:pb-0 hover:bg-paper">
              <span className="size-11 flex-none overflow-hidden rounded-s bg-line">
                {design.pictureKey && (
                  <Picture pictureKey={design.pictureKey} alt="" sizes="44px" width={44} height={44} widths={[160]} />
                )}
              </span>
              <span className="min-w-0 flex-1">
                <a
                  href={paths.workspaceListing(locale, design.id)}
                  lang={languageTag(design.titleLocale)}
                  className="block truncate font-semibold no-underline after:absolute after:inset-0"
                >
                  <bdi>{design.title}</bdi>
                </a>
                <Sparkline counts={design.days} look={change?.isUp === false ? "stroke-ink-3" : "stroke-jade"} />
                <span className="num block text-ink-2 text-sm">
                  {t("workspace.today.viewCount", { count: design.views })}
                  {design.inquiries > 0 && ` · ${t("workspace.today.inquiries", { count: design.inquiries })}`}
                </span>
              </span>
              {change && (
                <Tag look={change.isUp ? "good" : "plain"}>
                  <bdi className="num">{change.percent}</bdi>
                </Tag>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
