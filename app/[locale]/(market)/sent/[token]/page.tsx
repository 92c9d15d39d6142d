import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SentList } from "@/components/inquiries/inquiry-list/sent-list";
import { SitePage } from "@/components/layout/site-page";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listSentInquiries } from "@/lib/inquiries/list-sent-inquiries";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ mail?: string | string[] }>;
};

/** The page is private to the link's holder: search engines do not index it, and no other site sees its address. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = words((await params).locale)("inquiries.list.title");
  return { title, robots: { index: false, follow: false }, referrer: "same-origin" };
}

export default async function SentListPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const { mail } = await searchParams;
  const sent = await listSentInquiries(token, locale);
  if (sent.length === 0) notFound();
  return (
    <SitePage locale={locale} pathIn={(each) => paths.sentList(each, token)}>
      <SentList locale={locale} sent={sent} mail={typeof mail === "string" ? mail : undefined} />
    </SitePage>
  );
}
