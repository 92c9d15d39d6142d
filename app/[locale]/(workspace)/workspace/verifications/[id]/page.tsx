import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { Panel } from "@/components/ui/panel";
import { EvidenceList } from "@/components/verifications/evidence-list";
import { EvidenceUpload } from "@/components/verifications/evidence-upload.client";
import { FactList } from "@/components/verifications/fact-list";
import { FactsForm } from "@/components/verifications/facts-form.client";
import { evidenceUploadWords, factsWords } from "@/components/verifications/form-words";
import { MarketAnswer } from "@/components/verifications/market-answer";
import { StatusTag } from "@/components/verifications/status-tag";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnVerification } from "@/lib/verifications/own-verification";
import { evidenceLimits, isWithShop, requestNumber, retentionDays, targetHours } from "@/lib/verifications/rules";
import { addEvidenceAction, removeEvidenceAction, sendEvidenceAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("verifications.title") };
}

/** Shows a request: what the market needs, what the shop has sent, and what the market says. */
export default async function VerificationPage({ params }: Props) {
  const { locale, id } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceVerification(locale, id));
  const found = await getOwnVerification(actor, { shopId, requestId: id }).catch(notFoundOnError);
  const t = words(locale);
  const { claim, status, number, decision, evidence, facts, plates } = found;
  const isEditable = isWithShop(status);
  const unsent = evidence.filter(({ sentAt }) => !sentAt).length;
  return (
    <>
      <PageHeader
        title={t(`storefront.claims.${claim}`)}
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <span className="num">{requestNumber(number)}</span>
            <StatusTag locale={locale} status={status} />
          </span>
        }
        back={{ href: paths.workspaceVerifications(locale), label: t("verifications.title") }}
      />
      <div className="grid max-w-3xl gap-5">
        {status === "evidence" && <p>{t("verifications.waiting", { hours: targetHours })}</p>}
        {decision && status !== "evidence" && status !== "expired" && (
          <MarketAnswer locale={locale} decision={decision} page={found} />
        )}
        <Panel className="grid gap-3">
          <h2 className="font-bold text-lg">{t("verifications.evidence.title")}</h2>
          {isEditable && <p>{t(`verifications.needs.${claim}`)}</p>}
          <EvidenceList
            locale={locale}
            evidence={evidence}
            removeAction={isEditable ? removeEvidenceAction : undefined}
          />
          {isEditable && unsent < evidenceLimits.files && (
            <EvidenceUpload
              action={addEvidenceAction}
              hidden={{ locale, requestId: id }}
              max={evidenceLimits.files - unsent}
              maxBytes={evidenceLimits.bytes}
              words={evidenceUploadWords(locale)}
            />
          )}
          <p className="text-ink-2 text-sm">{t("verifications.evidence.privacy", { days: retentionDays })}</p>
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-bold text-lg">{t("verifications.facts.title")}</h2>
          {isEditable ? (
            <FactsForm
              key={status}
              action={sendEvidenceAction}
              hidden={{ locale, requestId: id }}
              claim={claim}
              facts={facts}
              plates={plates}
              words={factsWords(locale, claim)}
            />
          ) : (
            <FactList locale={locale} claim={claim} facts={facts} />
          )}
        </Panel>
      </div>
    </>
  );
}
