import { SitePage } from "@/components/layout/site-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Renders the page of a revoked private link. It reveals nothing about the inquiry. */
export function RevokedLink({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.home}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">{t("threads.link.endedTitle")}</h1>
          <p>{t("threads.link.ended")}</p>
          <p>
            <a href={paths.home(locale)} className={buttonClass("go")}>
              {t("workspace.seeMarket")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
