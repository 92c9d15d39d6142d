import { AutoRefresh } from "@/components/imports/auto-refresh.client";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows that a draft is being written; the page refreshes itself, or by a link. */
export function DraftPending({ locale, href }: { locale: Locale; href: string }) {
  const t = words(locale);
  return (
    <div className="grid gap-3">
      <p role="status" className="font-semibold">
        {t("assist.wait.title")}
      </p>
      <progress aria-label={t("assist.wait.title")} className="w-full accent-jade" />
      <p className="text-ink-2 text-sm">{t("assist.wait.hint")}</p>
      <a href={href} className="inline-flex min-h-11 items-center text-sm underline">
        {t("assist.wait.reload")}
      </a>
      <AutoRefresh />
    </div>
  );
}
