import type { OwnTrial } from "@/lib/catalogue/trials/find-trial";
import { maxTrialDays } from "@/lib/catalogue/trials/trial";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { toDecimal } from "@/lib/core/money";
import { currencyCode } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { StartTrialValues } from "./start-form.client";

type Currency = "CNY" | "USD";
type Tiers = OwnTrial["tiers"];

/** Returns the messages of the form that starts or changes a trial. */
export function startTrialWords(locale: Locale, currency: Currency, isOn: boolean) {
  const t = words(locale);
  return {
    moq: t("trials.moq.label"),
    moqHint: t("trials.moq.hint"),
    unitPrice: `${t("catalogue.editor.tiers.price")} (${currencyCode(currency)})`,
    goal: t("trials.goal.label"),
    goalHint: t("trials.goal.hint"),
    endsOn: t("trials.endsOn.label"),
    submit: t(isOn ? "catalogue.editor.save" : "trials.start.submit"),
    working: t("catalogue.own.working"),
    errors: t("errors.title"),
  };
}

/** Returns the messages of the form that sets prices after a trial. */
export function promoteTrialWords(locale: Locale, currency: Currency) {
  const t = words(locale);
  return {
    from: t("catalogue.editor.tiers.from"),
    price: `${t("catalogue.editor.tiers.price")} (${currencyCode(currency)})`,
    submit: t("trials.promote.submit"),
    working: t("catalogue.own.working"),
    errors: t("errors.title"),
  };
}

const dayMs = 86_400_000;
const defaults = { days: 21, goal: 30 };

/** Returns initial values: the running trial's, or a tenth of the MOQ at its price, 21 days and 30 votes. */
export function startTrialValues([first]: Tiers, trial: OwnTrial | undefined): StartTrialValues {
  const now = Date.now();
  const limits = { first: dayInYiwu(new Date(now + dayMs)), last: dayInYiwu(new Date(now + maxTrialDays * dayMs)) };
  if (trial)
    return {
      moq: String(first?.fromQuantity ?? ""),
      unitPrice: first ? toDecimal(first.unitPrice) : "",
      goal: String(trial.goal),
      endsOn: trial.status === "running" ? dayInYiwu(new Date(trial.endsAt)) : "",
      ...limits,
    };
  return {
    moq: first ? String(Math.max(1, Math.round(first.fromQuantity / 10))) : "",
    unitPrice: first ? toDecimal(first.unitPrice) : "",
    goal: String(defaults.goal),
    endsOn: dayInYiwu(new Date(now + defaults.days * dayMs)),
    ...limits,
  };
}
