import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { SourcingRequest } from "@/lib/sourcing/request";

const looks = {
  open: "busy",
  closed: "good",
  chosen: "good",
  withdrawn: "plain",
  expired: "plain",
  held: "busy",
} as const;

/** Where a request stands for its buyer. */
export function RequestStatus({
  request,
  locale,
}: {
  request: Pick<SourcingRequest, "status" | "heldReason">;
  locale: Locale;
}) {
  const standing = request.status === "open" && request.heldReason !== null ? "held" : request.status;
  return <Tag look={looks[standing]}>{words(locale)(`sourcing.status.${standing}`)}</Tag>;
}
