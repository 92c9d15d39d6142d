import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Held } from "@/lib/moderation/rules/find-held";
import { foundSentence } from "./found-sentence";

type Props = { locale: Locale; held: Held; target: "listing" | "shop" | "video" };

/** Informs a shop that a rule holds its design, video, name or story, what was found and what to do. */
export function HeldNotice({ locale, held: { findings, dueAt }, target }: Props) {
  const t = words(locale);
  return (
    <Panel className="mb-4 grid gap-3 border-amber">
      <div className="grid gap-1">
        <h2 className="font-bold text-lg">{t("moderation.held.title")}</h2>
        <p className="max-w-prose text-ink-2">{t(`moderation.held.leads.${target}`)}</p>
      </div>
      <ul className="grid list-disc gap-1 ps-5">
        {findings.map(({ rule, found }) => (
          <li key={`${rule} ${JSON.stringify(found)}`} className="[overflow-wrap:anywhere]">
            {foundSentence(rule, found, locale)}
          </li>
        ))}
      </ul>
      {dueAt ? (
        <p className="max-w-prose">{t("moderation.held.waits", { time: formats(locale).day(dueAt, "moment") })}</p>
      ) : (
        <p className="max-w-prose">
          {t(`moderation.held.again.${target}`)}{" "}
          <a href={paths.workspaceStatements(locale)}>{t("moderation.held.decision")}</a>
        </p>
      )}
    </Panel>
  );
}
