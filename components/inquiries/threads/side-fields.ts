import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { declineReasons, reportReasons } from "@/lib/inquiries/threads/reasons";
import type { SideField } from "./side-form.client";

/** Returns the field for the reason why this side declines. */
export function declineFields(side: "buyer" | "shop", reader: Locale): SideField[] {
  const t = words(reader);
  const options = declineReasons[side].map((reason) => ({
    value: reason,
    label: t(`threads.declineReasons.${reason}`),
  }));
  return [{ kind: "choice", name: "why", label: t("threads.decline.reason"), none: t("threads.choose"), options }];
}

/** Returns the fields of a report about the other side. */
export function reportFields(reader: Locale): SideField[] {
  const t = words(reader);
  const options = reportReasons.map((reason) => ({ value: reason, label: t(`threads.report.reasons.${reason}`) }));
  return [
    { kind: "choice", name: "reason", label: t("threads.report.reason"), none: t("threads.choose"), options },
    { kind: "text", name: "details", label: t("threads.report.details"), optional: t("inquiries.optional") },
  ];
}
