import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

/** Explains the three steps of an inquiry. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = words(locale);
  const steps = [
    [t("home.steps.find"), t("home.steps.findText")],
    [t("home.steps.quantity"), t("home.steps.quantityText")],
    [t("home.steps.inquire"), t("home.steps.inquireText")],
  ] as const;
  return (
    <HomeSection title={t("home.steps.title")}>
      <ol className="grid gap-4 md:grid-cols-3">
        {steps.map(([title, text], index) => (
          <li key={title} className="border-ink border-t-2 pt-3">
            <h3 className="font-semibold">
              <span className="num text-ink-3">{index + 1}</span> {title}
            </h3>
            <p className="mt-1 max-w-[44ch] text-ink-2 text-sm">{text}</p>
          </li>
        ))}
      </ol>
    </HomeSection>
  );
}
