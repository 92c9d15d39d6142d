import { Panel } from "@/components/ui/panel";
import { factLabel } from "@/components/verifications/fact-list";
import { MarkList } from "@/components/verifications/mark-list";
import { OneButton } from "@/components/workspace/one-button.client";
import type { Claim } from "@/db/base/proforma-content";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { RequestPage } from "@/lib/verifications/get-request";
import { factsOf, retentionDays } from "@/lib/verifications/rules";
import { EvidenceViewer } from "./evidence-viewer.client";

type Props = {
  locale: Locale;
  page: Pick<RequestPage, "request" | "evidence" | "marks">;
  /** Whether the reader may mark places of the photos now. */
  mayMark: boolean;
  actions: Record<"mark" | "remove", FormAction>;
};

/** Shows the files that a shop sent, pictures large; of an erased file only the name is left. Lists the marks beside. */
export function EvidencePanel({ locale, page, mayMark, actions }: Props) {
  const { evidence, request, marks } = page;
  const t = words(locale);
  const { day } = formats(locale);
  const pictureNames = new Map(evidence.map(({ id, name }, at) => [id, `${at + 1} · ${name}`]));
  const stored = evidence.filter(({ isErased }) => !isErased);
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("verificationConsole.evidence.title")}</h2>
      {evidence.length === 0 && <p className="text-ink-2">{t("verificationConsole.evidence.none")}</p>}
      {stored.length > 0 && (
        <EvidenceViewer
          files={stored.map(({ id, kind, name, pages, width, height, sentAt }, at) => ({
            id,
            kind,
            href: paths.evidence(id),
            width: width ?? null,
            height: height ?? null,
            marks: marks.filter(({ evidenceId }) => evidenceId === id),
            smallHref: paths.evidence(id, "small"),
            name: `${at + 1} · ${name}`,
            note: [day(sentAt, "short"), ...(pages ? [t("attachments.pages", { count: pages })] : [])].join(" · "),
          }))}
          words={{
            turn: t("verificationConsole.evidence.turn"),
            zoom: t("verificationConsole.evidence.zoom"),
            broken: t("verificationConsole.evidence.broken"),
          }}
          marking={mayMark ? markingOf(locale, request.claim, actions.mark) : undefined}
        />
      )}
      {marks.length > 0 && (
        <div>
          <h3 className="font-semibold">{t("verificationConsole.marks.list")}</h3>
          <MarkList
            locale={locale}
            claim={request.claim}
            facts={request}
            marks={marks}
            after={(mark) => (
              <>
                <span className="text-ink-2 text-xs">
                  <bdi>{pictureNames.get(mark.evidenceId)}</bdi> · <bdi>{mark.createdByName}</bdi> ·{" "}
                  {day(mark.createdAt, "moment")}
                </span>
                {mayMark && (
                  <OneButton
                    action={actions.remove}
                    hidden={{ locale, markId: mark.id }}
                    label={
                      <>
                        <span aria-hidden="true">{t("verificationConsole.marks.remove")}</span>
                        <span className="sr-only">
                          {t("verificationConsole.marks.removeNumber", { number: mark.number })}
                        </span>
                      </>
                    }
                    isSmall
                  />
                )}
              </>
            )}
          />
        </div>
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

/** Returns what the form of marks needs: the facts of the claim, and its words. */
function markingOf(locale: Locale, claim: Claim, action: FormAction) {
  const t = words(locale);
  return {
    action,
    locale,
    facts: factsOf[claim].map((fact) => ({ value: fact, label: factLabel(locale, claim, fact) })),
    words: {
      title: t("verificationConsole.marks.title"),
      hint: t("verificationConsole.marks.hint"),
      picture: t("verificationConsole.marks.picture"),
      x: t("verificationConsole.marks.x"),
      y: t("verificationConsole.marks.y"),
      fact: t("verificationConsole.marks.fact"),
      choose: t("join.choose"),
      note: t("verificationConsole.marks.note"),
      submit: t("verificationConsole.marks.submit"),
      errors: t("errors.title"),
    },
  };
}
