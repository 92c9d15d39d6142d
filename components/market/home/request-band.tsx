import { buttonClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Begins a sourcing request: its form is the page of the request, which opens with these fields filled in. */
export function RequestBand({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <section className="border-line border-y bg-surface">
      <div className="page grid items-center gap-x-8 gap-y-2.5 py-3.5 md:py-4.5 lg:grid-cols-[1fr_42rem]">
        <div>
          <h2 className="font-bold text-lg leading-snug md:text-xl">{t("home.request.title")}</h2>
          <p className="mt-1 text-pretty text-ink-2 text-sm leading-snug">{t("home.request.text")}</p>
        </div>
        <form action={paths.sourcing(locale)} className="grid items-end gap-2.5 sm:grid-cols-[1fr_7rem_auto]">
          <label className="grid min-w-0 gap-1 text-ink-2 text-xs">
            {t("sourcing.send.title.label")}
            <input
              name="q"
              maxLength={120}
              autoComplete="off"
              placeholder={t("home.request.example")}
              className="control"
              dir="auto"
            />
          </label>
          <label className="hidden gap-1 text-ink-2 text-xs sm:grid">
            {t("inquiries.sendInquiry.quantity.label")}
            <input name="qty" inputMode="numeric" maxLength={12} autoComplete="off" className="control num" />
          </label>
          <button type="submit" className={buttonClass("go")}>
            {t("sourcing.nav")}
          </button>
        </form>
      </div>
    </section>
  );
}
