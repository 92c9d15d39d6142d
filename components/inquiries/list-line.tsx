import { formatPerUnit } from "@/components/catalogue/listing/trade-words";
import { Picture } from "@/components/catalogue/picture";
import { buttonClass } from "@/components/ui/button";
import { fieldId } from "@/components/ui/field";
import { Tag } from "@/components/ui/tag";
import { toBase36 } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { PlannedLine } from "@/lib/inquiries/inquiry-groups";

export type ChangeAction = (form: FormData) => Promise<void>;
type Props = { locale: Locale; line: PlannedLine; currency: Currency; action: ChangeAction };

/** Renders a listing of the list with forms that change its quantity or remove it. */
export function ListLine({ locale, line: { listing, quantity, plan, isOnSale }, currency, action }: Props) {
  const t = words(locale);
  const { money, number } = formats(locale);
  const { picture, title, titleLocale, unitCode } = listing;
  const id = toBase36(listing.id);
  const field = fieldId("quantity", id);
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 border-line border-t py-4 first:border-0 md:grid-cols-[4.5rem_minmax(0,1fr)_auto]">
      <div className="size-18 overflow-hidden rounded-m bg-line">
        {picture && <Picture pictureKey={picture.key} alt="" sizes="72px" widths={[160]} width={72} height={72} />}
      </div>
      <div className="min-w-0">
        <a
          href={paths.listing(locale, listing, quantity)}
          {...(titleLocale !== locale && { lang: languageTag(titleLocale), dir: "auto" })}
          className="font-medium leading-snug underline decoration-line-2 underline-offset-4 hover:decoration-ink"
        >
          {title}
        </a>
        <p className="num mt-1 flex flex-wrap items-center gap-x-3 text-ink-2 text-sm">
          {!isOnSale && <Tag look="busy">{t("listing.list.gone")}</Tag>}
          {plan.unitPrice !== undefined && (
            <>
              <bdi className="font-semibold text-ink">
                {money({ amount: plan.unitPrice * quantity, currency }, true)}
              </bdi>
              <bdi>
                {t("listing.list.unitPrice", {
                  price: money({ amount: plan.unitPrice, currency }),
                  unit: formatPerUnit(locale, unitCode),
                })}
              </bdi>
            </>
          )}
          {plan.load && (
            <span>
              {t("listing.planner.cartons")}: {number(plan.load.cartons)}
            </span>
          )}
        </p>
      </div>
      <form action={action} className="col-span-2 flex flex-wrap items-center gap-2 md:col-span-1">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="listing" value={id} />
        <input type="hidden" name="currency" value={currency} />
        <label htmlFor={field} className="sr-only">
          {t("listing.list.quantity")}: {title}
        </label>
        <input
          id={field}
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          defaultValue={number(quantity)}
          className="num min-h-11 w-28 rounded-m border-[1.5px] border-line-2 bg-surface px-3 text-center"
        />
        <button type="submit" className={buttonClass("quiet", "px-3.5 text-sm")}>
          {t("listing.list.update")}
        </button>
        <button
          type="submit"
          name="remove"
          value="yes"
          aria-label={t("listing.list.removeNamed", { title })}
          className="min-h-11 px-2 text-ink-2 text-sm underline"
        >
          {t("listing.list.remove")}
        </button>
      </form>
    </li>
  );
}
