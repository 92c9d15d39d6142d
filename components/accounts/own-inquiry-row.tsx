import { Picture } from "@/components/catalogue/picture";
import { BuyerStatusTag } from "@/components/inquiries/buyer-status-tag";
import { QuoteStatusTag } from "@/components/trade/quotes/quote-status-tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnInquiry } from "@/lib/inquiries/list-own-inquiries";
import type { OwnProforma } from "@/lib/trade/proformas/list-own-proformas";
import type { OwnQuote } from "@/lib/trade/quotes/list-own-quotes";

type Props = { locale: Locale; inquiry: OwnInquiry; quote?: OwnQuote; proformas: OwnProforma[] };

/** Renders one inquiry of a buyer: its listings, shop and status, the newest quote and the proformas. */
export function OwnInquiryRow({ locale, inquiry, quote, proformas }: Props) {
  const t = words(locale);
  const { title, pictureKey, lineCount, reference, shopNames, lastMessageAt } = inquiry;
  return (
    <li className="relative flex items-start gap-3 py-3 hover:bg-paper sm:items-center">
      <span className="size-14 flex-none overflow-hidden rounded-m bg-line">
        {pictureKey && <Picture pictureKey={pictureKey} alt="" sizes="56px" width={56} height={56} widths={[160]} />}
      </span>
      <span className="min-w-0 flex-1">
        <a
          href={paths.guestThread(locale, inquiry.token)}
          className="line-clamp-2 font-semibold no-underline after:absolute after:inset-0"
        >
          <span dir="auto">{title ?? t("accounts.account.general")}</span>
          {lineCount > 1 && <span> {t("accounts.account.more", { count: lineCount - 1 })}</span>}
        </a>
        <span className="mt-0.5 block text-ink-2 text-sm">
          <bdi>{textIn(shopNames, locale)}</bdi> · <bdi className="num">{reference}</bdi> ·{" "}
          {formats(locale).day(lastMessageAt)}
          {inquiry.isUnread && <b className="text-drum"> · {t("threads.unread")}</b>}
        </span>
        {quote && (
          <span className="mt-1 flex flex-wrap items-center gap-2 text-sm">
            {t("accounts.account.quote", {
              price: formats(locale).money({ amount: quote.total, currency: quote.currency }),
              day: formats(locale).day(`${quote.validUntil}T12:00:00+08:00`),
            })}
            <QuoteStatusTag standing={quote.standing} reader={locale} />
          </span>
        )}
        {proformas.map(({ id, number, token }) => (
          <a
            key={id}
            href={paths.guestProforma(locale, token, id)}
            className="relative z-10 flex min-h-11 w-fit flex-wrap items-center gap-x-1.5 text-sm underline"
          >
            {t("proformas.title")} <bdi className="num">{number}</bdi>
          </a>
        ))}
        <span className="mt-1.5 block sm:hidden">
          <BuyerStatusTag status={inquiry.status} locale={locale} />
        </span>
      </span>
      <span className="flex-none max-sm:hidden">
        <BuyerStatusTag status={inquiry.status} locale={locale} />
      </span>
    </li>
  );
}
