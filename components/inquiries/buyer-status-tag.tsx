import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InquiryStatus } from "@/lib/inquiries/inquiry";

/** The states that a buyer sees; a buyer never learns that the shop marked an inquiry as spam. */
const statusKeys = {
  sent: "waiting",
  seen: "waiting",
  buyer_replied: "waiting",
  spam: "waiting",
  replied: "answered",
  quoted: "quoted",
  agreed: "agreed",
  declined: "closed",
  expired: "closed",
} as const satisfies Record<InquiryStatus, string>;
const looks = { waiting: "busy", answered: "good", quoted: "good", agreed: "good", closed: "plain" } as const;

/** Shows the status of an inquiry to its buyer. */
export function BuyerStatusTag({ status, locale }: { status: InquiryStatus; locale: Locale }) {
  const key = statusKeys[status];
  return <Tag look={looks[key]}>{words(locale)(`inquiries.guest.${key}`)}</Tag>;
}
