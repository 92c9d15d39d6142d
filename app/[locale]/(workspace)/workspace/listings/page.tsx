import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { OriginRequestRows } from "@/components/catalogue/families/origin-request-rows";
import { DoneNotice } from "@/components/catalogue/own/done-notice";
import { LastRun } from "@/components/catalogue/own/last-run";
import { ListTools } from "@/components/catalogue/own/list-tools";
import { ListingFilter } from "@/components/catalogue/own/listing-filter";
import { ListingRow } from "@/components/catalogue/own/listing-row";
import { StartedDrafts } from "@/components/catalogue/own/started-drafts";
import { UndoBulkChange } from "@/components/catalogue/own/undo-bulk-change.client";
import { buttonClass } from "@/components/ui/button";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { OneButton } from "@/components/workspace/one-button.client";
import { PageHeader } from "@/components/workspace/page-header";
import { listOriginRequests } from "@/lib/catalogue/families/list-origin-requests";
import { canAnswerOriginRequest } from "@/lib/catalogue/families/policy";
import { findLastBulkRun } from "@/lib/catalogue/find-bulk-run";
import { findLastBulkEdit } from "@/lib/catalogue/find-last-bulk-edit";
import { listOwnListings } from "@/lib/catalogue/list-own-listings";
import { listStartedDrafts } from "@/lib/catalogue/list-started-drafts";
import { ownStatuses } from "@/lib/catalogue/own-listings-filter";
import { canPublishListing } from "@/lib/catalogue/policy";
import { idOfHandle } from "@/lib/core/id";
import { pageNumber } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { answerOriginRequestAction } from "./[id]/family/actions";
import { pauseListingAction, publishListingAction, resumeListingAction } from "./actions";
import { parseDone } from "./done";
import { undoManyListingsAction } from "./together/actions";
import { planBulkRunAction } from "./together/run-actions";

type Query = Partial<Record<"status" | "q" | "sort" | "page" | "done" | "on", string | string[]>>;
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.own.title") };
}

export default async function OwnListingsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const query = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspaceListings(locale));
  const status = ownStatuses.find((each) => each === query.status);
  const q = typeof query.q === "string" ? query.q.trim() : "";
  const sort = query.sort === "score" ? "score" : undefined;
  const { rows, counts, total, page, pageCount } = await listOwnListings(actor, {
    shopId,
    locale,
    status,
    q,
    sort,
    page: pageNumber(query.page),
  });
  const originRequests = (await listOriginRequests(actor, { shopId, locale })).filter(
    (each) => each.status === "asked",
  );
  const [startedDrafts, lastRun, lastEdit] = await Promise.all([
    listStartedDrafts(actor, { shopId, locale }),
    findLastBulkRun(actor, shopId),
    findLastBulkEdit(actor, shopId),
  ]);
  const t = words(locale);
  const here = paths.workspaceListings(locale, status, { q, sort, page });
  const isEmpty = Object.values(counts).every((count) => count === 0);
  const add = (
    <div className="flex flex-wrap items-center justify-center gap-2">
      <a href={paths.workspaceVideos(locale)} className={buttonClass("quiet")}>
        {t("videos.own.title")}
      </a>
      <a href={paths.workspaceImports(locale)} className={buttonClass("quiet")}>
        {t("imports.open")}
      </a>
      <a href={paths.workspaceNewListing(locale)} className={buttonClass("go")}>
        + {t("catalogue.own.add")}
      </a>
    </div>
  );
  const done = parseDone(query.done);
  const on = typeof query.on === "string" ? idOfHandle(query.on) : undefined;
  return (
    <>
      <PageHeader title={t("catalogue.own.title")} action={!isEmpty && add} />
      <div className="mb-4 grid gap-2 empty:hidden">
        <DoneNotice done={done} locale={locale} />
        {on && (done === "paused" || done === "resumed" || done === "published") && (
          <OneButton
            key={`${on} ${done}`}
            action={done === "paused" ? resumeListingAction : pauseListingAction}
            hidden={{ listingId: on, shopId, locale, back: here }}
            label={t(done === "published" ? "catalogue.own.pause" : "catalogue.undo")}
            pending={t("catalogue.own.working")}
          />
        )}
      </div>
      {originRequests.length > 0 && (
        <Panel className="mb-4">
          <h2 className="font-semibold text-lg">{t("families.originRequests.title")}</h2>
          <OriginRequestRows
            locale={locale}
            shopId={shopId}
            requests={originRequests}
            mayAnswer={canAnswerOriginRequest(actor, shopId)}
            action={answerOriginRequestAction}
          />
        </Panel>
      )}
      {lastRun && <LastRun run={lastRun} locale={locale} />}
      {lastEdit && (
        <UndoBulkChange
          key={lastEdit.id}
          action={undoManyListingsAction}
          of={{ bulkId: lastEdit.id, shopId, locale }}
          text={t("catalogue.bulk.last", { count: lastEdit.count, time: formats(locale).day(lastEdit.at, "moment") })}
          label={t("catalogue.undo")}
          pending={t("catalogue.own.working")}
        />
      )}
      <div className="has-[h2]:mb-4">
        <StartedDrafts drafts={startedDrafts} locale={locale} />
      </div>
      {isEmpty ? (
        <EmptyState title={t("catalogue.own.empty.title")} text={t("catalogue.own.empty.text")} action={add} />
      ) : (
        <div className="grid gap-4">
          <ListingFilter locale={locale} counts={counts} status={status} q={q} />
          {rows.length === 0 ? (
            <EmptyState
              title={t("catalogue.own.none.title")}
              text={t("catalogue.own.none.text")}
              action={
                <a href={paths.workspaceListings(locale)} className={buttonClass("plain")}>
                  {t("catalogue.own.none.action")}
                </a>
              }
            />
          ) : (
            <Panel>
              <ListTools
                locale={locale}
                sort={sort}
                pathOf={(each) => paths.workspaceListings(locale, status, { q, sort: each })}
                shopId={shopId}
                filter={{ status, q }}
                total={total}
                shown={rows.length}
                mayPublish={canPublishListing(actor, { shopId })}
                plan={planBulkRunAction}
              />
              <p className="mt-3 text-ink-2 text-sm">{t("catalogue.own.found", { count: total })}</p>
              <ul>
                {rows.map((listing) => (
                  <ListingRow
                    key={`${listing.id} ${listing.status}`}
                    listing={listing}
                    shopId={shopId}
                    locale={locale}
                    back={here}
                    mayPublish={canPublishListing(actor, { shopId })}
                    actions={{ publish: publishListingAction, pause: pauseListingAction, resume: resumeListingAction }}
                  />
                ))}
              </ul>
            </Panel>
          )}
          <Pagination
            page={page}
            pageCount={pageCount}
            pathOf={(each) => paths.workspaceListings(locale, status, { q, sort, page: each })}
            words={{
              label: t("catalogue.own.pages.label"),
              previous: t("catalogue.own.pages.previous"),
              next: t("catalogue.own.pages.next"),
            }}
          />
        </div>
      )}
    </>
  );
}
