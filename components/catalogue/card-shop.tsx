import { formatReplyTime } from "@/components/shops/format-figures";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; card: Pick<ListingCard, "isVerified" | "answersIn"> };

/** Shows whether the shop of a card is verified, and its measured median reply time, at the foot of the card. */
export function CardShop({ locale, card: { isVerified, answersIn } }: Props) {
  if (!isVerified && answersIn === null) return null;
  const t = words(locale);
  return (
    <p className="card-shop">
      {isVerified && <b>{t("browse.card.verified")}</b>}
      {answersIn !== null && <span>{t("browse.card.replyTime", { time: inHours(locale, answersIn) })}</span>}
    </p>
  );
}

/** Rounds up to one hour, because minutes do not fit on a phone. */
const inHours = (locale: Locale, minutes: number): string => formatReplyTime(locale, Math.max(60, minutes));
