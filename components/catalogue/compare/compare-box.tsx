import { toBase36 } from "@/lib/core/id";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Id of the form that the boxes of a list belong to. */
export const compareForm = "compare";

/** Chooses the listing of a card for a comparison. */
export function CompareBox({ locale, card }: { locale: Locale; card: { id: number; title: string } }) {
  const t = words(locale);
  return (
    <label className="compare-box">
      <input
        type="checkbox"
        form={compareForm}
        name="designs"
        value={toBase36(card.id)}
        aria-label={t("browse.compare.choose", { title: card.title })}
      />
      {t("browse.compare.box")}
    </label>
  );
}
