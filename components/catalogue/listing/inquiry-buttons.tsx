import { buttonClass } from "@/components/ui/button";
import type { PlanLines } from "@/lib/catalogue/format-plan";
import type { Currency } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

const formId = "inquiry-list-form";

type FormProps = {
  locale: Locale;
  /** Last segment of the listing's path. */
  handle: string;
  quantity: number;
  /** Chosen currency, which the next page preserves. */
  currency?: Currency;
  addAction: (form: FormData) => Promise<void>;
};

/** Holds the fields that add the listing to the inquiry list; the buttons are elsewhere on the page. */
export const InquiryListForm = ({ locale, handle, quantity, currency, addAction }: FormProps) => (
  <form id={formId} action={addAction} hidden>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="listing" value={handle} />
    <input type="hidden" name="quantity" defaultValue={quantity} data-quantity="" />
    {currency && <input type="hidden" name="currency" value={currency} />}
  </form>
);

/** Renders the buttons that lead to the inquiry form and add the listing to the inquiry list. */
export function InquiryButtons({ locale, currency }: Pick<FormProps, "locale" | "currency">) {
  const t = words(locale);
  return (
    <>
      <div className="hidden grid-cols-[1fr_auto] gap-2.5 md:grid print:hidden">
        <a href="#inquiry" className={buttonClass("go")}>
          {t("listing.inquiry.send")}
        </a>
        <button type="submit" form={formId} className={buttonClass("plain")}>
          {t("listing.inquiry.add")}
        </button>
      </div>
      <p id="listed" className="hidden rounded-m bg-jade-soft px-4 py-2.5 text-jade text-sm target:block print:hidden">
        {t("listing.inquiry.listed")}{" "}
        <a
          href={inCurrency(paths.inquiryList(locale), currency)}
          rel={currency && "nofollow"}
          className="font-semibold underline"
        >
          {t("listing.inquiry.openList")}
        </a>
      </p>
      <p className="flex flex-wrap items-center justify-between gap-x-4 text-ink-2 text-xs print:hidden">
        <a href="#inquiry" className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-0">
          {t("listing.inquiry.sample")}
        </a>
        <span className="hidden md:inline">{t("listing.inquiry.assurance")}</span>
      </p>
    </>
  );
}

/** Repeats price, day and buttons at the bottom of a phone's screen while the listing is in view. */
export function InquiryBar({ locale, lines }: { locale: Locale; lines: PlanLines | undefined }) {
  const t = words(locale);
  return (
    <div className="inquiry-bar sticky bottom-0 z-5 -mx-4 flex items-center gap-2 border-line border-t bg-surface px-4 py-2.5 md:hidden print:hidden">
      {lines && (
        <p className="num min-w-0 flex-auto text-ink-2 text-xs leading-tight">
          <b data-line="goods" className="block text-base text-ink">
            {lines.goods}
          </b>
          <span data-line="quantity">{lines.quantity}</span>
          {lines.leaves && (
            <>
              {" · "}
              <span data-line="leaves">{lines.leaves}</span>
            </>
          )}
        </p>
      )}
      <button type="submit" form={formId} className={buttonClass("plain", "whitespace-nowrap px-3! text-sm")}>
        {t("listing.inquiry.addShort")}
      </button>
      <a href="#inquiry" className={buttonClass("go", lines ? "px-3! text-sm" : "flex-1")}>
        {t("listing.inquiry.send")}
      </a>
    </div>
  );
}
