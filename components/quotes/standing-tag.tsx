import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Standing } from "@/lib/quotes/quote";

const looks = { sent: "busy", countered: "busy", accepted: "good" } as const satisfies Partial<
  Record<Standing, "busy" | "good">
>;

/** Where a version of a quote stands. */
export function StandingTag({ standing, reader }: { standing: Standing; reader: Locale }) {
  const look = standing in looks ? looks[standing as keyof typeof looks] : "plain";
  return <Tag look={look}>{words(reader)(`quotes.status.${standing}`)}</Tag>;
}
