import { buttonClass } from "@/components/ui/button";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { compareForm } from "./compare-box";

type Props = { locale: Locale; rates: ShownRates; quantity?: number };

/** Opens the comparison of the chosen cards. It is hidden until one is chosen, where the browser knows that. */
export function CompareBar({ locale, rates, quantity }: Props) {
  const t = words(locale);
  return (
    <form id={compareForm} action={paths.compare(locale)} className="compare-bar" autoComplete="off">
      {quantity && <input type="hidden" name="qty" value={quantity} />}
      {rates.chosen && <input type="hidden" name="currency" value={rates.chosen} />}
      <span>{t("browse.compare.hint")}</span>
      <button type="reset" className={buttonClass("plain")}>
        {t("browse.compare.clear")}
      </button>
      <button type="submit" className={buttonClass("go")}>
        {t("browse.compare.open")}
      </button>
    </form>
  );
}
