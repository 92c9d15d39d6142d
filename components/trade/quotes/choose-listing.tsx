import { buttonClass } from "@/components/ui/button";
import { SelectField } from "@/components/ui/inputs";
import { toBase36 } from "@/lib/core/id";
import { emptyForm } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { BulkQuotableListing } from "@/lib/trade/quotes/list-quotable";

type Props = { locale: Locale; designs: BulkQuotableListing[]; chosen: number | undefined };

/** Chooses the listing whose inquiries to quote, with the number that wait for each. */
export function ChooseListing({ locale, designs, chosen }: Props) {
  const t = words(locale);
  return (
    <form action={paths.workspaceQuotes(locale)} className="flex items-end gap-3">
      <SelectField
        state={emptyForm}
        name="design"
        label={t("quotes.bulk.design")}
        value={chosen === undefined ? "" : toBase36(chosen)}
        options={[
          ...(chosen === undefined ? [{ value: "", label: t("quotes.bulk.design") }] : []),
          ...designs.map(({ listingId, title, count }) => ({
            value: toBase36(listingId),
            label: t("quotes.bulk.waiting", { title, count }),
          })),
        ]}
        className="min-w-0 flex-1"
      />
      <button type="submit" className={buttonClass("quiet")}>
        {t("quotes.bulk.show")}
      </button>
    </form>
  );
}
