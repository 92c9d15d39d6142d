import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Tag } from "@/components/ui/tag";
import type { TwoStep } from "@/lib/accounts/get-two-step";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; twoStep: TwoStep; isRecommended: boolean };

/** Shows whether signing in requires a code as well, and links to the page that changes it. */
export function TwoStepPanel({ locale, twoStep, isRecommended }: Props) {
  const t = words(locale);
  const isOn = twoStep.state === "on";
  return (
    <Panel>
      <h2 className="flex flex-wrap items-center gap-2 font-bold text-xl">
        {t("accounts.twoStep.title")}
        {!isOn && isRecommended && <Tag look="busy">{t("accounts.twoStep.recommended")}</Tag>}
      </h2>
      <p className="mt-1 text-ink-2 text-sm">{t("accounts.twoStep.lead")}</p>
      <p className={`mt-2 mb-3 font-semibold ${isOn ? "text-jade" : ""}`}>
        {isOn
          ? t("accounts.twoStep.on", { date: formats(locale).day(twoStep.since, "long") })
          : t("accounts.twoStep.off")}
      </p>
      <a href={paths.accountTwoStep(locale)} className={buttonClass("plain")}>
        {t(isOn ? "accounts.twoStep.change" : "accounts.twoStep.open")}
      </a>
    </Panel>
  );
}
