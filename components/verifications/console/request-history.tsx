import { Panel } from "@/components/ui/panel";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { reasonSentences } from "@/lib/verifications/decision-words";
import type { ConsoleDecision, RequestPage } from "@/lib/verifications/get-request";

type Step = { key: string; at: string; text: string; details?: string[] };

/** Lists what happened with a request, the oldest first, with the words that the shop reads. */
export function RequestHistory({ locale, page }: { locale: Locale; page: RequestPage }) {
  const t = words(locale);
  const { day } = formats(locale);
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("verificationConsole.history.title")}</h2>
      <ol className="mt-2 grid gap-3 text-sm">
        {stepsOf(page, locale).map(({ key, at, text, details = [] }) => (
          <li key={key} className="grid gap-1 md:grid-cols-[8rem_minmax(0,1fr)]">
            <time dateTime={at} className="num text-ink-2">
              {day(at, "moment")}
            </time>
            <div>
              <p>{text}</p>
              {details.map((detail) => (
                <p key={detail} dir="auto" className="whitespace-pre-wrap text-ink-2 [overflow-wrap:anywhere]">
                  {detail}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function stepsOf({ request, evidence, decisions }: RequestPage, locale: Locale): Step[] {
  const t = words(locale);
  const requestedAt = new Date(request.createdAt).toISOString();
  const sendings = [...new Set(evidence.map(({ sentAt }) => sentAt))].map((at) => ({
    key: `sent ${at}`,
    at,
    text: t("verificationConsole.history.sent", { count: evidence.filter(({ sentAt }) => sentAt === at).length }),
  }));
  return [
    { key: "requested", at: requestedAt, text: t("verificationConsole.history.requested") },
    ...sendings,
    ...decisions.flatMap((decision) => decisionSteps(decision, locale)),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function decisionSteps(decision: ConsoleDecision, locale: Locale): Step[] {
  const t = words(locale);
  const { id, outcome, createdAt, decidedByName, undoneAt, undoneByName } = decision;
  const someone = t("verificationConsole.history.someone");
  const decided = {
    key: id,
    at: createdAt,
    text: t("verificationConsole.history.decided", {
      name: decidedByName ?? someone,
      outcome: t(`verificationConsole.outcomes.${outcome}`),
    }),
    details: reasonSentences(decision, t),
  };
  if (!undoneAt) return [decided];
  const text = t("verificationConsole.history.undone", { name: undoneByName ?? someone });
  return [decided, { key: `${id} undone`, at: undoneAt, text }];
}
