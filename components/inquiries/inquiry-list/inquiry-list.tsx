import { ListGroup, Sums } from "@/components/inquiries/list-group";
import type { ChangeAction } from "@/components/inquiries/list-line";
import type { OwnProfile } from "@/lib/accounts/get-own-profile";
import { type Currency, convert, type Rates } from "@/lib/core/money";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type InquiryGroup, sumOf } from "@/lib/inquiries/inquiry-groups";
import type { ListLine } from "@/lib/inquiries/inquiry-list";
import { FillPanel } from "./fill-panel";
import { SendForm } from "./send-form";
import { ShareList } from "./share-list";

type Props = {
  locale: Locale;
  groups: InquiryGroup[];
  lines: ListLine[];
  currency: Currency;
  rates: Rates;
  /** The signed-in buyer's profile; their list is saved with the account. */
  profile: OwnProfile | undefined;
  changeAction: ChangeAction;
  sendAction: (state: FormState, form: FormData) => Promise<FormState>;
};

/** In US cents: above this sum the page mentions customs mode 1039. */
const marketTradeFrom = 150_000_00;

/** Renders the visitor's own list by booth, with sums and container fill, and one form that sends all inquiries. */
export function InquiryList({ locale, groups, lines, currency, rates, profile, changeAction, sendAction }: Props) {
  const t = words(locale);
  const planned = groups.flatMap((group) => group.lines);
  const sum = sumOf(planned);
  return (
    <>
      <p className="mt-1 text-ink-2">{t("list.intro")}</p>
      <div className="mt-6 grid gap-5">
        {groups.map((group) => (
          <ListGroup key={group.shop.id} locale={locale} group={group} currency={currency} action={changeAction} />
        ))}
      </div>
      {groups.length > 1 && (
        <section className="mt-6">
          <h2 className="mb-2 font-semibold">
            {t("listing.list.total")}
            <span className="ms-2 font-normal text-ink-2 text-sm">
              {t("listing.list.shops", { count: groups.length })} ·{" "}
              {t("listing.list.designs", { count: planned.length })}
            </span>
          </h2>
          <Sums locale={locale} sum={sum} currency={currency} />
        </section>
      )}
      <FillPanel locale={locale} load={sum} />
      {convert({ amount: sum.goods, currency }, "USD", rates).amount > marketTradeFrom && (
        <p className="mt-4 rounded-m bg-amber-soft px-4 py-3 text-sm">{t("listing.list.trade")}</p>
      )}
      <SendForm locale={locale} groups={groups} profile={profile} action={sendAction} />
      <ShareList locale={locale} lines={lines} />
      <p className="mt-3 text-ink-3 text-xs">{t(profile ? "list.kept" : "listing.list.saved")}</p>
    </>
  );
}
