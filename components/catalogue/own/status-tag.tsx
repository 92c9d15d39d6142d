import { Tag } from "@/components/ui/tag";
import type { ListingStatus } from "@/db/schema";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** How a design stands: on sale is green, waiting for somebody amber, all else plain. */
export function StatusTag({ status, locale }: { status: ListingStatus; locale: Locale }) {
  const look =
    status === "published" ? "good" : status === "paused" || status === "changes_requested" ? "busy" : "plain";
  return <Tag look={look}>{words(locale)(`catalogue.status.${status}`)}</Tag>;
}
