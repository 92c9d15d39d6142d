import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

/** Explains the four steps from a design to an agreed quote. */
export function HowItWorks({ locale }: { locale: Locale }) {
  const t = words(locale);
  const steps = [
    [t("home.steps.find"), t("home.steps.findText")],
    [t("home.steps.quantity"), t("home.steps.quantityText")],
    [t("home.steps.inquire"), t("home.steps.inquireText")],
    [t("home.steps.agree"), t("home.steps.agreeText")],
  ] as const;
  return (
    <HomeSection title={t("home.steps.title")}>
      <ol className="grid grid-cols-2 gap-x-3.5 gap-y-3 md:grid-cols-4 md:gap-6">
        {steps.map(([title, text], index) => (
          <li key={title} className="border-ink border-t-2 pt-1.5">
            <h3 className="font-semibold text-sm">
              <span className="num text-ink-3">{index + 1}</span> {title}
            </h3>
            <p className="mt-0.5 text-ink-2 text-xs leading-snug md:text-sm">{text}</p>
          </li>
        ))}
      </ol>
    </HomeSection>
  );
}
