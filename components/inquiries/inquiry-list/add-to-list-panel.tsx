import { Picture } from "@/components/catalogue/picture";
import { buttonClass } from "@/components/ui/button";
import { fieldId } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { toBase36 } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InquiredListing } from "@/lib/inquiries/list-inquired-listings";

type Action = (form: FormData) => Promise<void>;
type Props = { locale: Locale; listing: InquiredListing; quantity: number; currency: Currency; action: Action };

/** Asks for the quantity of a listing that was chosen on a card; the default is its MOQ. */
export function AddToListPanel(props: Props) {
  const { locale, listing, quantity } = props;
  const t = words(locale);
  const field = fieldId("quantity", "add");
  const { picture, title, titleLocale } = listing;
  return (
    <Panel className="mt-5 flex flex-wrap items-center gap-4 print:hidden">
      <span className="size-18 flex-none overflow-hidden rounded-m bg-line">
        {picture && (
          <Picture pictureKey={picture.key} alt="" sizes="72px" widths={[160]} width={72} height={72} eager />
        )}
      </span>
      <div className="min-w-48 flex-1">
        <h2 className="font-bold text-lg">{t("list.add.heading")}</h2>
        <a
          href={paths.listing(locale, listing, quantity)}
          {...(titleLocale !== locale && { lang: languageTag(titleLocale), dir: "auto" })}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {title}
        </a>
      </div>
      <LineForm {...props} className="flex items-center gap-2">
        <label htmlFor={field} className="sr-only">
          {t("listing.list.quantity")}: {title}
        </label>
        <input
          id={field}
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          defaultValue={formats(locale).number(quantity)}
          className="num min-h-11 w-28 rounded-m border-[1.5px] border-line-2 bg-surface px-3 text-center"
        />
        <button type="submit" className={buttonClass("go")}>
          {t("list.add.button")}
        </button>
      </LineForm>
    </Panel>
  );
}

/** Confirms that a listing was removed from the list, and offers to undo it. */
export function RemovedLine(props: Props) {
  const t = words(props.locale);
  return (
    <div
      role="status"
      className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m bg-jade-soft px-4 py-2 print:hidden"
    >
      <p dir="auto">{t("list.removed", { title: props.listing.title })}</p>
      <LineForm {...props}>
        <input type="hidden" name="quantity" value={props.quantity} />
        <button type="submit" className="min-h-11 font-semibold underline">
          {t("list.putBack")}
        </button>
      </LineForm>
    </div>
  );
}

function LineForm({
  locale,
  listing,
  currency,
  action,
  className,
  children,
}: Props & { className?: string; children: React.ReactNode }) {
  return (
    <form action={action} className={className}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="listing" value={toBase36(listing.id)} />
      <input type="hidden" name="currency" value={currency} />
      {children}
    </form>
  );
}
