import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SitePage } from "@/components/layout/site-page";
import { EmailsOffNote } from "@/components/notifications/emails-off-note";
import { OwnRequest } from "@/components/trade/sourcing/own-request";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getRates } from "@/lib/market/get-rates";
import { areEmailsOff } from "@/lib/notifications/conversation-emails";
import { conversationToken } from "@/lib/notifications/conversation-token";
import { offerSorts } from "@/lib/trade/sourcing/compare-offers";
import { openSourcingRequest } from "@/lib/trade/sourcing/open-sourcing-request";
import { chooseSourcingQuoteAction, confirmSourcingRequestAction, endSourcingRequestAction } from "./actions";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The page is private to the link's holder: search engines do not index it, and no other site sees its address. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const title = isLocale(locale) ? words(locale)("sourcing.shop.title") : undefined;
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

const actions = {
  choose: chooseSourcingQuoteAction,
  confirm: confirmSourcingRequestAction,
  end: endSourcingRequestAction,
};

export default async function SourcingRequestPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { done, proof: proofParam, sort } = await searchParams;
  if (!isLocale(locale)) notFound();
  const proof = typeof proofParam === "string" ? proofParam : "";
  const [own, rates] = await Promise.all([openSourcingRequest(token, locale, proof), getRates()]);
  if (!own) notFound();
  const conversation = { requestId: own.request.id };
  const emailsOff = (await areEmailsOff(conversation)) && (
    <EmailsOffNote locale={locale} token={conversationToken(conversation)} />
  );
  return (
    <SitePage locale={locale} pathIn={(each) => paths.sourcingRequest(each, token)}>
      <OwnRequest
        actions={actions}
        own={own}
        rates={rates}
        token={token}
        proof={proof}
        sort={offerSorts.find((each) => each === sort) ?? "price"}
        locale={locale}
        mailsOff={emailsOff}
        done={typeof done === "string" ? done : undefined}
      />
    </SitePage>
  );
}
