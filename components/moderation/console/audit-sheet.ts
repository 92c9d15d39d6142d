import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { AuditEvent } from "@/lib/moderation/audit/search-events";
import { actionName, eventDetails } from "./audit-words";

/** Returns events as a table for export; times are ISO 8601. */
export function auditSheet(events: readonly AuditEvent[], locale: Locale): string[][] {
  const t = words(locale);
  return [
    ["id", t("audit.when"), t("audit.who"), t("audit.action"), t("audit.shop"), t("audit.details")],
    ...events.map(({ id, createdAt, actor, name, shop, data }) => [
      String(id),
      createdAt,
      actor?.email ?? t("audit.market"),
      actionName(name, locale),
      shop?.handle ?? "",
      eventDetails(data),
    ]),
  ];
}
