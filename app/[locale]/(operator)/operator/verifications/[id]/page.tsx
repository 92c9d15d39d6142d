import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { TimeLeft } from "@/components/moderation/console/case-list";
import { ClaimBar } from "@/components/moderation/console/claim-bar";
import { Neighbours } from "@/components/moderation/console/neighbours";
import { BuyersPanel } from "@/components/verifications/console/buyers-panel";
import { ComparisonPanel } from "@/components/verifications/console/comparison-panel";
import { DoublesPanel } from "@/components/verifications/console/doubles-panel";
import { EvidencePanel } from "@/components/verifications/console/evidence-panel";
import { LicencePanel } from "@/components/verifications/console/licence-panel";
import { RequestDecisionPanel } from "@/components/verifications/console/request-decision-panel";
import { RequestHistory } from "@/components/verifications/console/request-history";
import { StatusTag } from "@/components/verifications/status-tag";
import { PageHeader } from "@/components/workspace/page-header";
import { assistantHost } from "@/lib/ai/configured-assistant";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getRequest } from "@/lib/verifications/get-request";
import { listRequests } from "@/lib/verifications/list-requests";
import { canDecideRequests } from "@/lib/verifications/policy";
import { requestNumber } from "@/lib/verifications/rules";
import {
  claimRequestAction,
  decideVerificationAction,
  markEvidenceAction,
  readLicenceAction,
  releaseRequestAction,
  removeMarkAction,
  undoVerificationDecisionAction,
} from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("verificationConsole.title") };
}

/** Shows a request: the evidence beside what the shop says, other shops like it, and the next step. */
export default async function RequestPage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await requireOperator(paths.operatorVerification(locale, id));
  const [page, waiting] = await Promise.all([getRequest(actor, id), listRequests(actor, "waiting")]).catch(
    notFoundOnError,
  );
  const t = words(locale);
  const now = new Date();
  const { request, shop } = page;
  return (
    <>
      <PageHeader
        title={
          <>
            {t(`storefront.claims.${request.claim}`)} · <bdi>{textIn(shop.names, locale)}</bdi>
          </>
        }
        lead={
          <span className="flex flex-wrap items-center gap-2">
            <span className="num">{requestNumber(request.number)}</span>
            <StatusTag locale={locale} status={request.status} />
            {request.dueAt && <TimeLeft locale={locale} dueAt={request.dueAt.toISOString()} now={now} />}
          </span>
        }
        back={{ href: paths.operatorVerifications(locale), label: t("verificationConsole.back") }}
        action={
          <Neighbours
            locale={locale}
            ids={waiting.map((each) => each.id)}
            current={id}
            pathOf={paths.operatorVerification}
          />
        }
      />
      {request.status === "evidence" && (
        <ClaimBar
          locale={locale}
          claim={page.claim}
          hidden={{ requestId: id }}
          isWorker={canDecideRequests(actor)}
          actions={{ claim: claimRequestAction, release: releaseRequestAction }}
        />
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 gap-4">
          <EvidencePanel
            locale={locale}
            page={page}
            mayMark={request.status === "evidence" && canDecideRequests(actor)}
            actions={{ mark: markEvidenceAction, remove: removeMarkAction }}
          />
          {request.claim === "licence" && request.status === "evidence" && canDecideRequests(actor) && (
            <LicencePanel
              locale={locale}
              evidence={page.evidence}
              hasProvider={assistantHost() !== undefined}
              action={readLicenceAction}
            />
          )}
          <ComparisonPanel locale={locale} request={request} shop={shop} register={page.register} />
          <DoublesPanel locale={locale} doubles={page.doubles} />
        </div>
        <div className="grid min-w-0 gap-4">
          <RequestDecisionPanel
            locale={locale}
            actor={actor}
            page={page}
            now={now}
            actions={{ decide: decideVerificationAction, undo: undoVerificationDecisionAction }}
          />
          <BuyersPanel locale={locale} current={page.current} />
          <RequestHistory locale={locale} page={page} />
        </div>
      </div>
    </>
  );
}
