import { Picture } from "@/components/catalogue/picture";
import { BuyerStanding } from "@/components/inquiries/buyer-standing";
import { formats } from "@/lib/format";
import type { OwnInquiry } from "@/lib/inquiries/list-own-inquiries";
import { type Locale, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** One inquiry of a buyer: what it is about, whom it went to, and whether there is an answer. */
export function OwnInquiryRow({ locale, inquiry }: { locale: Locale; inquiry: OwnInquiry }) {
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
        </span>
        <span className="mt-1.5 block sm:hidden">
          <BuyerStanding status={inquiry.status} locale={locale} />
        </span>
      </span>
      <span className="flex-none max-sm:hidden">
        <BuyerStanding status={inquiry.status} locale={locale} />
      </span>
    </li>
  );
}
