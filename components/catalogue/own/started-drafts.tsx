import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { StartedDraft } from "@/lib/catalogue/list-started-drafts";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Lists drafts of new listings that were started on any device and are not saved yet. */
export function StartedDrafts({ drafts, locale }: { drafts: StartedDraft[]; locale: Locale }) {
  const t = words(locale);
  if (drafts.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold">{t("catalogue.own.startedDrafts.title")}</h2>
      <ul>
        {drafts.map(({ id, title, pictureKey, savedAt }) => (
          <li key={id} className="flex items-center gap-3 border-line border-b py-2 last:border-0">
            <div className="size-11 flex-none overflow-hidden rounded-m bg-paper">
              {pictureKey && (
                <img
                  src={paths.picture(pictureKey, 160, "webp")}
                  width={44}
                  height={44}
                  alt=""
                  className="size-full object-cover"
                />
              )}
            </div>
            <p className="min-w-0 flex-1">
              <bdi className="line-clamp-1">{title ?? t("catalogue.own.untitled")}</bdi>
              <span className="text-ink-2 text-sm">
                {t("catalogue.own.changed", { day: formats(locale).day(savedAt) })}
              </span>
            </p>
            <a href={paths.workspaceNewListing(locale, id)} className={buttonClass("quiet", "px-4! text-sm")}>
              {t("catalogue.own.startedDrafts.resume")}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
