import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SitePage } from "@/components/chrome/site-page";
import { SentList } from "@/components/inquiry-list/sent-list";
import { listSentInquiries } from "@/lib/inquiries/list-sent-inquiries";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ mail?: string | string[] }>;
};

/** Like a thread: who has the link is the only one to read it, and nothing of its address goes elsewhere. */
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
