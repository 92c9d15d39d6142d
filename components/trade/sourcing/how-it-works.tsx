import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Explains which shops a request reaches, how they quote, and how the buyer chooses. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="font-semibold">{t("sourcing.how.title")}</h2>
      <ol className="mt-3 grid gap-4">
        {(["ask", "quote", "choose"] as const).map((step, index) => (
          <li key={step} className="flex gap-3">
            <span
              aria-hidden
              className="num grid size-7 flex-none place-items-center rounded-full bg-ink font-semibold text-sm text-white"
            >
              {index + 1}
            </span>
            <span className="text-ink-2">{t(`sourcing.how.${step}`)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
