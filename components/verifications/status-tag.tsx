import { Tag } from "@/components/ui/tag";
import type { RequestStatus } from "@/db/schema/verifications/requests";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { isWithShop } from "@/lib/verifications/rules";

/** Renders the state of a request; without one, that the claim is not verified. */
export function StatusTag({ locale, status }: { locale: Locale; status: RequestStatus | undefined }) {
  const t = words(locale);
  if (!status) return <Tag>{t("verifications.none")}</Tag>;
  const look = status === "approved" ? "good" : isWithShop(status) ? "busy" : "plain";
  return <Tag look={look}>{t(`verifications.statuses.${status}`)}</Tag>;
}
