import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { OwnSourcingRequest } from "@/lib/trade/sourcing/open-sourcing-request";
import { maxQuotes } from "@/lib/trade/sourcing/request";
import { Comparison } from "./comparison";
import { EndRequest } from "./end-request";
import type { OwnRequestProps } from "./own-request-props";
import { RequestDescription, RequestFacts } from "./request-facts";
import { RequestFiles } from "./request-files";
import { RequestNotice } from "./request-notice";
import { RequestStatus } from "./request-status";

/** Renders a request for its buyer: status, comparison of quotes, and the request itself. */
export function OwnRequest(props: OwnRequestProps) {
  const { own, locale, mailsOff } = props;
  const { request, offers } = own;
  const t = words(locale);
  const { status, closesAt } = request;
  return (
    <div className="page py-6 md:py-10">
      <RequestNotice {...props} />
      <header className="grid justify-items-start gap-2">
        <RequestStatus request={request} locale={locale} />
        <h1 className="font-bold text-2xl [overflow-wrap:anywhere] md:text-3xl">
          <bdi lang={languageTag(request.locale)}>{request.title}</bdi>
        </h1>
        <p className="num text-ink-2">
          <bdi>{t("sourcing.request.title", { reference: request.reference })}</bdi>
          {" · "}
          <bdi>{t("sourcing.request.places", { taken: request.placesTaken, most: maxQuotes })}</bdi>
          {status === "open" && closesAt && (
            <>
              {" · "}
              <bdi>{t("sourcing.request.closes", { date: formats(locale).day(closesAt, "long") })}</bdi>
            </>
          )}
        </p>
      </header>
      <div className="mt-6 grid gap-6">
        {mailsOff}
        {offers.length > 0 ? (
          <Comparison {...props} />
        ) : (
          <EmptyState
            title={t("sourcing.request.noQuotes")}
            text={status === "open" ? waitingText(own, locale) : t("sourcing.email.closed.none")}
          />
        )}
        <div className="grid gap-6 md:grid-cols-[1fr_20rem]">
          <Panel className="grid content-start gap-3">
            <h2 className="font-semibold">{t("inquiries.facts.heading")}</h2>
            <RequestDescription request={request} />
            <RequestFiles request={request} reader={locale} token={props.token} />
          </Panel>
          <Panel className="grid content-start gap-3">
            <RequestFacts request={request} reader={locale} />
          </Panel>
        </div>
        <EndRequest {...props} />
        <p className="text-ink-3 text-sm">{t("inquiries.guest.private")}</p>
      </div>
    </div>
  );
}

function waitingText({ request, buyer, invited }: OwnSourcingRequest, locale: Locale): string {
  const t = words(locale);
  if (request.heldReason !== null) return t("sourcing.request.heldText", { email: buyer.email });
  if (invited === null) return t("sourcing.request.choosingShops");
  if (invited === 0) return t("sourcing.request.noShop");
  return `${t("sourcing.request.invited", { count: invited })}. ${t("sourcing.request.noQuotesText")}`;
}
