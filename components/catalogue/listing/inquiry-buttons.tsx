import { buttonClass } from "@/components/ui/button";
import type { Currency } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Action = (form: FormData) => Promise<void>;
type Props = {
  locale: Locale;
  /** Last segment of the listing's path. */
  handle: string;
  quantity: number;
  /** Chosen currency, which the next page preserves. */
  currency?: Currency;
  addAction: Action;
};

const formId = "inquiry-list-form";

/** Renders the buttons that lead to the inquiry form and add the listing to the inquiry list. */
export function InquiryButtons({ locale, handle, quantity, currency, addAction }: Props) {
  const t = words(locale);
  return (
    <div className="grid gap-2.5 print:hidden">
      <form id={formId} action={addAction}>
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="listing" value={handle} />
        <input type="hidden" name="quantity" defaultValue={quantity} data-quantity="" />
        {currency && <input type="hidden" name="currency" value={currency} />}
      </form>
      <div className="hidden gap-2.5 md:grid">
        <a href="#inquiry" className={buttonClass("go")}>
          {t("listing.inquiry.sendToShop")}
        </a>
        <button type="submit" form={formId} className={buttonClass("plain")}>
          {t("listing.inquiry.add")}
        </button>
      </div>
      <p id="listed" className="hidden rounded-m bg-jade-soft px-4 py-3 text-jade text-sm target:block">
        {t("listing.inquiry.listed")}{" "}
        <a
          href={inCurrency(paths.inquiryList(locale), currency)}
          rel={currency && "nofollow"}
          className="font-semibold underline"
        >
          {t("listing.inquiry.openList")}
        </a>
      </p>
      <p className="text-center text-ink-3 text-xs">{t("listing.inquiry.assurance")}</p>
    </div>
  );
}

/** Repeats the buttons at the bottom of a phone's screen while the listing is in view. */
export function InquiryBar({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <div className="print:hidden sticky bottom-0 z-5 -mx-4 flex gap-2.5 border-line border-t bg-surface px-4 py-2.5 md:hidden">
      <button type="submit" form={formId} className={buttonClass("plain", "px-3.5")}>
        {t("listing.inquiry.add")}
      </button>
      <a href="#inquiry" className={buttonClass("go", "flex-1")}>
        {t("listing.inquiry.send")}
      </a>
    </div>
  );
}
