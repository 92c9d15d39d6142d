import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { SourcingRequest } from "@/lib/trade/sourcing/request";

const looks = {
  open: "busy",
  closed: "good",
  chosen: "good",
  withdrawn: "plain",
  expired: "plain",
  held: "busy",
} as const;

/** Shows the status of a request to its buyer. */
export function RequestStatus({
  request,
  locale,
}: {
  request: Pick<SourcingRequest, "status" | "heldReason">;
  locale: Locale;
}) {
  const status = request.status === "open" && request.heldReason !== null ? "held" : request.status;
  return <Tag look={looks[status]}>{words(locale)(`sourcing.status.${status}`)}</Tag>;
}
