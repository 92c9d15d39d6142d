import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { isNamedAction } from "@/lib/moderation/audit/named-actions";

/** Names an event in the reader's language if it is one of operators, otherwise by its raw name. */
export const actionName = (name: string, locale: Locale): string =>
  isNamedAction(name) ? words(locale)(`audit.actions.${name}`) : name;

/** Formats the data of an event in one line, without the shop, which is shown beside it. */
export const eventDetails = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .filter(([key]) => key !== "shopId")
    .map(([key, value]) => `${key}: ${typeof value === "object" ? JSON.stringify(value) : value}`)
    .join(" · ");
