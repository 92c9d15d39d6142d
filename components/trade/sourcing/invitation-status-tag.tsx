import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InvitationRow } from "@/lib/trade/sourcing/list-invitations";
import { findClosedReason } from "@/lib/trade/sourcing/request";

const looks = {
  new: "busy",
  quoted: "good",
  chosen: "good",
  notChosen: "plain",
  full: "plain",
  over: "plain",
} as const;

/** Returns the state of a request for an invited shop. */
export function invitationStatus({ request, quotes }: Pick<InvitationRow, "request" | "quotes">): keyof typeof looks {
  const status = quotes[0]?.status;
  if (status === "chosen") return "chosen";
  if (status === "not_chosen" || status === "expired") return "notChosen";
  if (status === "sent") return "quoted";
  const closedReason = findClosedReason(request);
  if (closedReason === "placesTaken") return "full";
  return closedReason ? "over" : "new";
}

export function InvitationStatusTag({
  row,
  reader,
}: {
  row: Pick<InvitationRow, "request" | "quotes">;
  reader: Locale;
}) {
  const status = invitationStatus(row);
  return <Tag look={looks[status]}>{words(reader)(`sourcing.shop.status.${status}`)}</Tag>;
}
