import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SitePage } from "@/components/chrome/site-page";
import { GuestThread } from "@/components/inquiries/guest-thread";
import { openGuestThread } from "@/lib/inquiries/open-guest-thread";
import { isLocale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { listQuotesByLink } from "@/lib/quotes/list-quotes";
import { replyAsGuestAction } from "./actions";

type Props = PageProps<"/[locale]/i/[token]">;

/** Who has the link is the only one to read the page: nothing leads here, and nothing of its address goes elsewhere. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const title = isLocale(locale) ? words(locale)("inquiries.list.title") : undefined;
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function GuestThreadPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { done } = await searchParams;
  if (!isLocale(locale)) notFound();
  const [thread, quotes, rates] = await Promise.all([
    openGuestThread(token, locale),
    listQuotesByLink(token, locale),
    getRates(),
  ]);
  if (!thread || !quotes) notFound();
  return (
    <SitePage locale={locale} pathIn={(each) => paths.guestThread(each, token)}>
      <GuestThread
        action={replyAsGuestAction}
        thread={thread}
        quotes={quotes}
        rates={rates}
        token={token}
        locale={locale}
        done={typeof done === "string" ? done : undefined}
      />
    </SitePage>
  );
}
