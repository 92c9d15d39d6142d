import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/session";
import { ShopThread } from "@/components/inquiries/shop-thread";
import { getShopInquiry } from "@/lib/inquiries/get-shop-inquiry";
import { seeInquiry } from "@/lib/inquiries/see-inquiry";
import { isLocale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { listQuotes } from "@/lib/quotes/list-quotes";
import { judgeInquiryAction, replyAsShopAction } from "./actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("inquiries.list.title") : undefined };
}

export default async function InquiryPage({ params }: Props) {
  const { locale, id } = await params;
  if (!isLocale(locale) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) notFound();
  const actor = await requireActor(paths.workspaceInquiry(locale, id));
  await seeInquiry(actor, id).catch(orNotFound);
  const [thread, quotes, rates] = await Promise.all([
    getShopInquiry(actor, id, locale),
    listQuotes(actor, id, locale),
    getRates(),
  ]);
  return (
    <ShopThread
      reply={replyAsShopAction}
      judge={judgeInquiryAction}
      thread={thread}
      quotes={quotes}
      rates={rates}
      reader={locale}
    />
  );
}
