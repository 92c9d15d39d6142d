import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { PicturesUpload } from "@/components/imports/pictures-upload.client";
import { RecentImports } from "@/components/imports/recent-imports";
import { SheetForm } from "@/components/imports/sheet-form";
import { UploadForm } from "@/components/imports/upload-form.client";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { findLastCategory } from "@/lib/catalogue/find-last-category";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { acceptedSheets, sheetLimits } from "@/lib/imports/limits";
import { listImports } from "@/lib/imports/list-imports";
import { acceptedZips, pictureImportLimits } from "@/lib/imports/picture-import-limits";
import { getSheetCatalogue } from "@/lib/imports/sheet-catalogue";
import { uploadLimits } from "@/lib/media/uploads/limits";
import { checkImportAction, checkPicturesAction } from "./actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("imports.title") };
}

export default async function ImportsPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceImports(locale));
  const [sheetCategories, recent, last] = await Promise.all([
    getSheetCatalogue(),
    listImports(actor, shopId),
    findLastCategory(actor, shopId),
  ]);
  const t = words(locale);
  const usual = sheetCategories.categories.find(({ id }) => id === last)?.parentId;
  const limits = { rows: sheetLimits.rows, megabytes: sheetLimits.bytes / 1024 ** 2 };
  return (
    <>
      <PageHeader
        title={t("imports.title")}
        lead={t("imports.lead")}
        back={{ href: paths.workspaceListings(locale), label: t("imports.back") }}
      />
      <div className="grid max-w-3xl gap-4">
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("imports.template.title")}</h2>
          <SheetForm
            locale={locale}
            action={paths.sheetTemplate}
            label={t("imports.template.download")}
            industries={sheetCategories.industries.map(({ id, names }) => ({ id, name: names[locale] }))}
            usual={usual}
          />
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("imports.upload.title")}</h2>
          <UploadForm
            action={checkImportAction}
            of={{ shopId, locale }}
            accept={acceptedSheets}
            words={{
              hint: `${t("imports.upload.hint", limits)} ${t("imports.values.empty")}`,
              file: t("imports.upload.file"),
              check: t("imports.upload.check"),
              checking: t("imports.upload.checking"),
            }}
          />
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("imports.pictures.title")}</h2>
          <PicturesUpload
            action={checkPicturesAction}
            of={{ shopId, locale }}
            accept={acceptedZips}
            words={{
              hint: t("imports.pictures.hint", {
                count: pictureImportLimits.entries,
                megabytes: uploadLimits.zip.bytes / 1024 ** 2,
              }),
              file: t("imports.pictures.pick"),
              check: t("imports.pictures.check"),
              checking: t("imports.pictures.checking"),
              sending: t("imports.pictures.sending"),
              broken: t("imports.pictures.broken"),
              failed: t("media.uploads.failed"),
              stop: t("imports.pictures.stop"),
            }}
          />
        </Panel>
        <Panel className="grid gap-3">
          <h2 className="font-semibold text-lg">{t("imports.export.title")}</h2>
          <p className="text-ink-2 text-sm">{t("imports.export.hint")}</p>
          <SheetForm
            locale={locale}
            action={paths.sheetOfDesigns}
            label={t("imports.export.download")}
            shop={toBase36(shopId)}
          />
        </Panel>
        <RecentImports locale={locale} recent={recent} />
      </div>
    </>
  );
}
