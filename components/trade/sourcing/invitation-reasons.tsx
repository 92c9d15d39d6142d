import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { InvitationReasons } from "@/lib/trade/sourcing/request";

/** Lists the reasons why this shop was invited. */
export function InvitationReasonList({
  reasons,
  category,
  reader,
}: {
  reasons: InvitationReasons;
  category: string;
  reader: Locale;
}) {
  const t = words(reader);
  const { designs, isOnFloor, language } = reasons;
  const sentences = [
    designs > 0 && t("sourcing.shop.reasons.designs", { count: designs, category }),
    isOnFloor && t("sourcing.shop.reasons.floor"),
    language && t("sourcing.shop.reasons.language", { language: formats(reader).language(language) }),
  ].filter((each) => typeof each === "string");
  return (
    <ul className="list-disc ps-5 text-ink-2 text-sm">
      {sentences.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
