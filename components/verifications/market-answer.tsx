import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { outcomeSentence, reasonSentences } from "@/lib/verifications/decision-words";
import type { ReadDecision } from "@/lib/verifications/own-verification";

/** Shows the shop what the market decided, and why. */
export function MarketAnswer({ locale, decision }: { locale: Locale; decision: ReadDecision }) {
  const t = words(locale);
  const sentences = reasonSentences(decision, t);
  return (
    <Panel className="grid gap-2">
      <h2 className="font-bold text-lg">{t("verifications.answer")}</h2>
      <p className="num text-ink-3 text-sm">{formats(locale).day(decision.createdAt, "long")}</p>
      <p className="font-medium">{outcomeSentence(decision, t, formats(locale))}</p>
      {sentences.length > 0 && (
        <ul className="list-disc ps-5">
          {sentences.map((sentence) => (
            <li key={sentence} dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
