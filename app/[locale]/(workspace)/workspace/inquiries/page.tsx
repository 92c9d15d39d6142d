import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { SurgeBanner } from "@/components/catalogue/factory/surge-banner";
import { HeldInquiries } from "@/components/inquiries/held-inquiries";
import { InquiryFilters } from "@/components/inquiries/inquiry-filters";
import { InquiryRows } from "@/components/inquiries/inquiry-rows";
import { releaseFormId } from "@/components/inquiries/release-form-id";
import { InboxSearch } from "@/components/inquiries/threads/inbox-search";
import { LiveInbox } from "@/components/inquiries/threads/live-inbox.client";
import { SourcingLink } from "@/components/trade/sourcing/sourcing-link";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { findBoard } from "@/lib/catalogue/factory/find-board";
import { paths } from "@/lib/http/paths";
import { oneLine } from "@/lib/http/plain-text";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type InquiryFilter, inquiryFilters, listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import { getInboxVersion } from "@/lib/inquiries/threads/thread-version";
import { countInvitations } from "@/lib/trade/sourcing/count-invitations";
import { releaseInquiriesAction } from "./actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: isLocale(locale) ? words(locale)("inquiries.list.title") : undefined };
}

const filterOf = (status: unknown): InquiryFilter => inquiryFilters.find((each) => each === status) ?? "waiting";

export default async function InquiriesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { status, before, q } = await searchParams;
  const searched = typeof q === "string" ? oneLine(q).slice(0, 100) : "";
  const filter = searched && status === undefined ? "all" : filterOf(status);
  const { actor, shopId } = await requireShop(paths.workspaceInquiries(locale));
  const isOlder = typeof before === "string";
  const since = new Date().toISOString();
  const version = await getInboxVersion(actor, shopId);
  const page = await listShopInquiries(actor, {
    words: searched,
    shopId,
    filter,
    reader: locale,
    before: isOlder ? before : undefined,
  });
  const [toQuote, board] = await Promise.all([countInvitations(actor, shopId), findBoard(actor, shopId)]);
  const isBusy = board?.busyUntil != null && Date.parse(board.busyUntil) > Date.now();
  const t = words(locale);
  const shown = filter === (searched ? "all" : "waiting") ? undefined : filter;
  return (
    <>
      <PageHeader
        title={t("inquiries.list.title")}
        lead={t("inquiries.list.lead")}
        action={
          <span className="flex flex-wrap gap-3">
            <SourcingLink count={toQuote} locale={locale} />
            {isBusy && (
              <Link href={paths.workspaceTriage(locale)} className={buttonClass("plain")}>
                {t("factory.surge.triage")}
              </Link>
            )}
            <Link href={paths.workspaceQuotes(locale)} className={buttonClass("quiet")}>
              {t("quotes.bulk.link")}
            </Link>
          </span>
        }
      />
      <SurgeBanner board={board} reader={locale} now={new Date()} />
      <InquiryFilters chosen={filter} counts={page.counts} reader={locale} />
      <InboxSearch reader={locale} status={typeof status === "string" ? status : undefined} query={searched} />
      {!isOlder && (
        <LiveInbox source={paths.liveInbox(shopId)} version={version} since={since} words={newWords(locale)} />
      )}
      {filter === "held" && <HeldInquiries action={releaseInquiriesAction} count={page.counts.held} reader={locale} />}
      {page.rows.length > 0 ? (
        <InquiryRows rows={page.rows} reader={locale} chooseFor={filter === "held" ? releaseFormId : undefined} />
      ) : (
        <EmptyState
          {...(searched ? nothingFound(t) : emptyWords(filter, t))}
          action={filter === "all" && <NewListing locale={locale} />}
        />
      )}
      {(isOlder || page.before) && (
        <p className="mt-4 flex justify-between gap-3">
          {isOlder && (
            <Link href={paths.workspaceInquiries(locale, shown, undefined, searched)} className={buttonClass("quiet")}>
              {t("inquiries.list.newest")}
            </Link>
          )}
          {page.before && (
            <Link
              href={paths.workspaceInquiries(locale, shown, page.before, searched)}
              className={buttonClass("quiet", "ms-auto")}
            >
              {t("inquiries.list.older")}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function NewListing({ locale }: { locale: Parameters<typeof paths.workspaceNewListing>[0] }) {
  return (
    <Link href={paths.workspaceNewListing(locale)} className={buttonClass("go")}>
      {words(locale)("inquiries.list.addDesign")}
    </Link>
  );
}

const nothingFound = (t: ReturnType<typeof words>) => ({
  title: t("threads.inbox.nothing"),
  text: t("threads.inbox.nothingText"),
});

/** Renders "1 new – show" for every count up to 99, so that the live script needs no plural rules. */
const newWords = (locale: Parameters<typeof words>[0]) =>
  Array.from({ length: 99 }, (_, index) => words(locale)("threads.inbox.newOnes", { count: index + 1 }));

const emptyWords = (filter: InquiryFilter, t: ReturnType<typeof words>) =>
  ({
    waiting: { title: t("inquiries.list.emptyWaiting"), text: t("inquiries.list.emptyWaitingText") },
    mine: { title: t("threads.inbox.emptyMine"), text: t("threads.inbox.emptyMineText") },
    answered: { title: t("inquiries.list.emptyAnswered"), text: t("inquiries.list.emptyAnsweredText") },
    quoted: { title: t("inquiries.list.emptyQuoted"), text: t("inquiries.list.emptyQuotedText") },
    agreed: { title: t("inquiries.list.emptyAgreed"), text: t("inquiries.list.emptyAgreedText") },
    held: { title: t("inquiries.list.emptyHeld"), text: t("inquiries.list.emptyHeldText") },
    all: { title: t("inquiries.list.emptyAll"), text: t("inquiries.list.emptyAllText") },
  })[filter];
