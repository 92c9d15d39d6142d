import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { BulkRun } from "@/components/catalogue/own/bulk-run";
import { RefusedListings } from "@/components/catalogue/own/refused-listings";
import { PageHeader } from "@/components/workspace/page-header";
import { findBulkRun } from "@/lib/catalogue/find-bulk-run";
import { canPublishListing } from "@/lib/catalogue/policy";
import { isUuid } from "@/lib/core/id";
import { pageNumber } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { startBulkRunAction, undoBulkRunAction } from "../run-actions";

type Props = {
  params: Promise<{ locale: string; run: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.own.title") };
}

/** Shows a bulk run: its plan, its progress, and its result. */
export default async function BulkRunPage({ params, searchParams }: Props) {
  const { locale, run: runId } = await params;
  if (!isLocale(locale) || !isUuid(runId)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceBulkRun(locale, runId));
  const run = await findBulkRun(actor, { shopId, runId, page: pageNumber((await searchParams).page) });
  if (!run) notFound();
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t(`catalogue.bulkRun.title.${run.action}`)}
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.editor.back") }}
      />
      <div className="grid max-w-3xl gap-4">
        <BulkRun
          key={run.status}
          run={run}
          of={{ shopId, runId, locale }}
          mayUndo={canPublishListing(actor, { shopId })}
          actions={{ start: startBulkRunAction, undo: undoBulkRunAction }}
        />
        <RefusedListings run={run} locale={locale} />
      </div>
    </>
  );
}
