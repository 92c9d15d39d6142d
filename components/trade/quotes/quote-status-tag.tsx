import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShownStatus } from "@/lib/trade/quotes/quote";

const looks = { sent: "busy", countered: "busy", accepted: "good" } as const satisfies Partial<
  Record<ShownStatus, "busy" | "good">
>;

/** Shows the state of a quote version. */
export function QuoteStatusTag({ standing, reader }: { standing: ShownStatus; reader: Locale }) {
  const look = standing in looks ? looks[standing as keyof typeof looks] : "plain";
  return <Tag look={look}>{words(reader)(`quotes.status.${standing}`)}</Tag>;
}
