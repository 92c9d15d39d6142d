import { Tag } from "@/components/ui/tag";
import type { ListingStatus } from "@/db/schema";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows the status: published is green, paused and changes requested are amber, others plain. */
export function StatusTag({ status, locale }: { status: ListingStatus; locale: Locale }) {
  const look =
    status === "published" ? "good" : status === "paused" || status === "changes_requested" ? "busy" : "plain";
  return <Tag look={look}>{words(locale)(`catalogue.status.${status}`)}</Tag>;
}
