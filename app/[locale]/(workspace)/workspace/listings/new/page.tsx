import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { DraftedListingEditor } from "@/components/catalogue/editor/drafted-listing-editor.client";
import { editorWords } from "@/components/catalogue/editor/words";
import { PageHeader } from "@/components/workspace/page-header";
import { findDraft } from "@/lib/catalogue/find-draft";
import { findLastCategory } from "@/lib/catalogue/find-last-category";
import { draftIdInput, prefillInput } from "@/lib/catalogue/input-own";
import { listEditorCategories } from "@/lib/catalogue/list-editor-categories";
import { listPresets } from "@/lib/catalogue/list-presets";
import { canPublishListing } from "@/lib/catalogue/policy";
import { todayInYiwu } from "@/lib/core/today";
import { paths } from "@/lib/http/paths";
import { isLocale, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { discardDraftAction, saveListingAction } from "../actions";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.editor.newTitle") };
}

export default async function NewListingPage({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceNewListing(locale));
  const t = words(locale);
  const parameters = await searchParams;
  const draftId = draftIdInput.parse(parameters.draft);
  const prefill = prefillInput.parse(parameters);
  const [categoryChoices, lastCategoryId, draft, presets] = await Promise.all([
    listEditorCategories(locale),
    findLastCategory(actor, shopId),
    findDraft(actor, { shopId, draftId }),
    listPresets(actor, shopId),
  ]);
  if (draft?.createdListingId) redirect(paths.workspaceListing(locale, draft.createdListingId));
  const own = draft && !draft.base ? draft : undefined;
  const isCategory = categoryChoices.industries.some(({ categories }) =>
    categories.some(({ id }) => id === prefill.category),
  );
  return (
    <>
      <PageHeader
        title={t("catalogue.editor.newTitle")}
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.editor.back") }}
      />
      <DraftedListingEditor
        key={own?.id ?? "new"}
        locale={locale}
        words={editorWords(locale)}
        action={saveListingAction}
        values={{
          categoryId: String((isCategory ? prefill.category : lastCategoryId) ?? ""),
          ...(prefill.title && { [`title.${prefill.in ?? locale}`]: prefill.title }),
        }}
        pictures={[]}
        goods={categoryChoices}
        shopId={shopId}
        languages={[locale, ...locales.filter((each) => each !== locale)]}
        isPublic={false}
        mayEdit
        mayPublish={canPublishListing(actor, { shopId })}
        presets={presets}
        today={todayInYiwu()}
        draft={own}
        draftId={own?.id ?? draftId ?? randomUUID()}
        isDone={false}
        discardAction={discardDraftAction}
        uploadPath={paths.pictureUpload(locale, shopId)}
      />
    </>
  );
}
