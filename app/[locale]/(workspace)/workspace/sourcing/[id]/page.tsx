import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireShop } from "@/app/_lib/session";
import { InvitationReasonList } from "@/components/trade/sourcing/invitation-reasons";
import { InvitationStatusTag } from "@/components/trade/sourcing/invitation-status-tag";
import { QuotePanel } from "@/components/trade/sourcing/quote-panel";
import { RequestDescription, RequestFacts } from "@/components/trade/sourcing/request-facts";
import { RequestFiles } from "@/components/trade/sourcing/request-files";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { isLocale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getInvitation } from "@/lib/trade/sourcing/get-invitation";
import { canQuoteSourcing } from "@/lib/trade/sourcing/policy";
import { maxQuotes } from "@/lib/trade/sourcing/request";
import { validDays } from "@/lib/trade/sourcing/sealed-quote";
import { quoteSourcingRequestAction, withdrawSourcingQuoteAction } from "../actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("sourcing.shop.title") : undefined };
}

const actions = { quote: quoteSourcingRequestAction, withdraw: withdrawSourcingQuoteAction };

export default async function InvitationPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceSourcingRequest(locale, id));
  const page = await getInvitation(actor, { shopId, requestId: id }, locale).catch(notFoundOnError);
  const { request, reasons, inquiryId } = page;
  const t = words(locale);
  const { day, language } = formats(locale);
  return (
    <>
      <PageHeader
        title={<bdi lang={languageTag(request.locale)}>{request.title}</bdi>}
        lead={
          <span className="num flex flex-wrap items-center gap-2">
            <InvitationStatusTag row={page} reader={locale} />
            <bdi>{request.reference}</bdi>
            {request.status === "open" && request.closesAt && (
              <span>
                {t("sourcing.shop.places", { count: maxQuotes - request.placesTaken })} ·{" "}
                {t("sourcing.request.closes", { date: day(request.closesAt, "long") })}
              </span>
            )}
          </span>
        }
        back={{ href: paths.workspaceSourcing(locale), label: t("sourcing.shop.title") }}
        action={
          inquiryId && (
            <Link href={paths.workspaceInquiry(locale, inquiryId)} className={buttonClass("go")}>
              {t("sourcing.compare.openThread")}
            </Link>
          )
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-5">
          <Panel className="grid gap-3">
            <h2 className="font-semibold">{t("inquiries.facts.heading")}</h2>
            <RequestDescription request={request} />
            <RequestFiles request={request} reader={locale} />
            <p className="text-ink-3 text-sm">{t("sourcing.shop.language", { language: language(request.locale) })}</p>
            <RequestFacts request={request} reader={locale} />
          </Panel>
          <Panel className="grid gap-2">
            <h2 className="font-semibold">{t("sourcing.shop.reasonsTitle")}</h2>
            <InvitationReasonList reasons={reasons} category={request.category.name} reader={locale} />
            <p className="text-ink-3 text-sm">{t("sourcing.shop.hidden")}</p>
          </Panel>
        </div>
        <QuotePanel
          actions={actions}
          page={page}
          mayQuote={canQuoteSourcing(actor, { shopId })}
          validUntil={dayInYiwu(new Date(Date.now() + validDays.usual * 86_400_000))}
          reader={locale}
        />
      </div>
    </>
  );
}
