import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
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

/** How many of the other side's newest messages a report can name, each by the time that stands below it. */
const maxMessages = 20;

/** Returns the fields of a report about the other side: the whole thread, or one of its messages. */
export function reportFields(
  own: "buyer" | "shop",
  { messages }: Pick<Thread, "messages">,
  reader: Locale,
): SideField[] {
  const t = words(reader);
  const { day } = formats(reader);
  const reasons = reportReasons.map((reason) => ({ value: reason, label: t(`threads.report.reasons.${reason}`) }));
  const received = messages
    .filter(({ side }) => side !== own)
    .slice(-maxMessages)
    .map(({ id, createdAt }) => ({ value: id, label: day(createdAt, "moment") }));
  return [
    { kind: "choice", name: "reason", label: t("threads.report.reason"), none: t("threads.choose"), options: reasons },
    ...(received.length > 0
      ? [
          {
            kind: "choice" as const,
            name: "messageId",
            label: t("threads.report.message"),
            none: t("threads.report.whole"),
            options: received,
          },
        ]
      : []),
    { kind: "text", name: "details", label: t("threads.report.details"), optional: t("inquiries.optional") },
  ];
}
