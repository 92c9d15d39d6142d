import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { PublishComplete } from "@/components/catalogue/own/publish-complete";
import { ImportCancelled } from "@/components/imports/import-cancelled";
import { ImportDone } from "@/components/imports/import-done";
import { ImportProgress } from "@/components/imports/import-progress";
import { ImportResult } from "@/components/imports/import-result";
import { PicturesResult } from "@/components/imports/pictures-result";
import { PageHeader } from "@/components/workspace/page-header";
import { isUuid } from "@/lib/core/id";
import { pageNumber } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findImport } from "@/lib/imports/find-import";
import { findImportedPictures } from "@/lib/imports/find-imported-pictures";
import { listImportChanges } from "@/lib/imports/list-import-changes";
import { canRunImport, canUndoImport } from "@/lib/imports/policy";
import { planBulkRunAction } from "../../together/run-actions";
import { cancelImportAction, runImportAction, undoImportAction } from "../actions";

type Props = {
  params: Promise<{ locale: string; id: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("imports.title") };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { locale, id: importId } = await params;
  if (!isLocale(locale) || !isUuid(importId)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceImport(locale, importId));
  const [found, pictures] = await Promise.all([
    findImport(actor, { shopId, importId, locale }),
    findImportedPictures(actor, { shopId, importId, locale }),
  ]);
  if (!found) notFound();
  const isDryRun = found.kind === "table" && found.status === "checked" && found.counts.changed > 0;
  const page = pageNumber((await searchParams).page);
  const changes = isDryRun ? await listImportChanges(actor, { shopId, importId, locale, page }) : undefined;
  const t = words(locale);
  const of = { shopId, importId, locale };
  const { status, counts } = found;
  const mayPublish = canRunImport(actor, { shopId, publishes: true });
  const isEmptyDryRun = status === "checked" && counts.new + counts.changed === 0;
  const isAtWork = status === "checking" || status === "running" || status === "undoing";
  const isOver = status === "done" || status === "stopped" || status === "undone";
  return (
    <>
      <PageHeader
        title={<bdi className="break-all">{found.name}</bdi>}
        back={{ href: paths.workspaceImports(locale), label: t("imports.title") }}
      />
      <div className="grid max-w-3xl gap-4">
        {isAtWork && <ImportProgress view={found} of={of} cancel={cancelImportAction} />}
        {status === "cancelled" && <ImportCancelled locale={locale} />}
        {isOver && (
          <ImportDone
            key={status}
            view={found}
            of={of}
            mayUndo={canUndoImport(actor, { shopId, publishes: found.publishes })}
            undo={undoImportAction}
          />
        )}
        {mayPublish && counts.drafts > 0 && (isOver || isEmptyDryRun) && status !== "undone" && (
          <PublishComplete action={planBulkRunAction} of={of} count={counts.drafts} />
        )}
        {pictures ? (
          <PicturesResult view={found} pictures={pictures} of={of} run={runImportAction} />
        ) : (
          <ImportResult view={found} changes={changes} of={of} mayPublish={mayPublish} run={runImportAction} />
        )}
      </div>
    </>
  );
}
