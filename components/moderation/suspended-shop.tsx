import { EmptyIllustration } from "@/components/layout/empty-illustration";
import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Replaces the storefront of a shop that operators have suspended, and says where conversations go on. */
export function SuspendedShop({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <div className="page grid items-center gap-x-12 gap-y-8 py-10 md:py-16 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="grid justify-items-start gap-5">
        <h1 className="font-bold text-3xl md:text-4xl">{t("moderation.suspended.title")}</h1>
        <p className="max-w-[56ch] text-ink-2 text-lg">{t("moderation.suspended.text")}</p>
        <a href={paths.home(locale)} className={buttonClass("plain")}>
          {t("moderation.suspended.home")}
        </a>
      </div>
      <EmptyIllustration className="row-start-1 w-full max-w-96 lg:col-start-2" />
    </div>
  );
}
