import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ConsoleEvidence } from "@/lib/verifications/get-request";
import { retentionDays } from "@/lib/verifications/rules";
import { EvidenceViewer } from "./evidence-viewer.client";

/** Shows the files that a shop sent, pictures large; of an erased file only the name is left. */
export function EvidencePanel({ locale, evidence }: { locale: Locale; evidence: ConsoleEvidence[] }) {
  const t = words(locale);
  const { day } = formats(locale);
  const stored = evidence.filter(({ isErased }) => !isErased);
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("verificationConsole.evidence.title")}</h2>
      {evidence.length === 0 && <p className="text-ink-2">{t("verificationConsole.evidence.none")}</p>}
      {stored.length > 0 && (
        <EvidenceViewer
          files={stored.map(({ id, kind, name, pages, sentAt }, at) => ({
            id,
            kind,
            href: paths.evidence(id),
            smallHref: paths.evidence(id, "small"),
            name: `${at + 1} · ${name}`,
            note: [day(sentAt, "short"), ...(pages ? [t("attachments.pages", { count: pages })] : [])].join(" · "),
          }))}
          words={{
            turn: t("verificationConsole.evidence.turn"),
            zoom: t("verificationConsole.evidence.zoom"),
            broken: t("verificationConsole.evidence.broken"),
          }}
        />
      )}
      {evidence
        .filter(({ isErased }) => isErased)
        .map(({ id, name }) => (
          <p key={id} className="text-ink-2 text-sm">
            <bdi>{t("verificationConsole.evidence.erased", { name })}</bdi>
          </p>
        ))}
      <p className="text-ink-3 text-sm">{t("verificationConsole.evidence.privacy", { days: retentionDays })}</p>
    </Panel>
  );
}
