import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { outcomeSentence, reasonSentences } from "@/lib/verifications/decision-words";
import type { OwnVerificationPage, ReadDecision } from "@/lib/verifications/own-verification";
import { MarkList } from "./mark-list";
import { MarkOverlay } from "./mark-overlay";

type Props = {
  locale: Locale;
  decision: ReadDecision;
  page: Pick<OwnVerificationPage, "claim" | "facts" | "marks" | "evidence">;
};

/** Shows the shop what the market decided, why, and what was marked on its photos. */
export function MarketAnswer({ locale, decision, page }: Props) {
  const { claim, facts, marks, evidence } = page;
  const marked = evidence.filter(({ id }) => marks.some(({ evidenceId }) => evidenceId === id));
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
      {marks.length > 0 && (
        <>
          <h3 className="font-semibold">{t("verifications.marks")}</h3>
          <div className="flex flex-wrap gap-3">
            {marked.map(({ id, name, width, height }) => (
              <span key={id} className="relative">
                <img
                  src={paths.evidence(id)}
                  alt={name}
                  width={width ?? 1}
                  height={height ?? 1}
                  loading="lazy"
                  className="block h-auto max-h-80 w-auto max-w-full rounded-s bg-line"
                />
                <MarkOverlay
                  width={width ?? 1}
                  height={height ?? 1}
                  marks={marks.filter(({ evidenceId }) => evidenceId === id)}
                />
              </span>
            ))}
          </div>
          <MarkList locale={locale} claim={claim} facts={facts} marks={marks} />
        </>
      )}
    </Panel>
  );
}
