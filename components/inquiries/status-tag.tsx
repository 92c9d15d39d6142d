import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { HeldReason, InquiryStatus } from "@/lib/inquiries/inquiry";

type Props = {
  inquiry: { status: InquiryStatus; heldReason: HeldReason | null; hoursLeft: number | null };
  reader: Locale;
};

const closed: InquiryStatus[] = ["declined", "expired", "spam"];

/** Shows the status of an inquiry; a waiting one shows the hours left to reply within a day. */
export function StatusTag({ inquiry: { status, heldReason, hoursLeft: hours }, reader }: Props) {
  const t = words(reader);
  if (heldReason && status !== "spam") return <Tag>{t("inquiries.status.held")}</Tag>;
  const name = t(`inquiries.status.${status}`);
  if (hours === null) return <Tag look={closed.includes(status) ? "plain" : "good"}>{name}</Tag>;
  return (
    <Tag look="busy">
      {name} · {hours > 0 ? t("inquiries.list.hoursLeft", { hours }) : t("inquiries.list.overdue")}
    </Tag>
  );
}
