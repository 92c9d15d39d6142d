import { SitePage } from "@/components/layout/site-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { type AccountProps, accountMetadata } from "../account-document";

export const generateMetadata = accountMetadata;

export default async function ErasedPage({ params }: AccountProps) {
  const { locale } = await params;
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.accountErased}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">{t("privacy.erase.goneTitle")}</h1>
          <p>{t("privacy.erase.goneText")}</p>
          <p>
            <a href={paths.home(locale)} className={buttonClass("plain")}>
              {t("common.home")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
