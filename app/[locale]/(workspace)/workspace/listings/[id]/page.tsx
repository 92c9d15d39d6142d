import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { DraftLink } from "@/components/ai/draft-link";
import { DraftedListingEditor } from "@/components/catalogue/editor/drafted-listing-editor.client";
import { editorWords } from "@/components/catalogue/editor/words";
import { ListingLinks } from "@/components/catalogue/families/listing-links";
import { DoneNotice } from "@/components/catalogue/own/done-notice";
import { ListingLifecycle } from "@/components/catalogue/own/listing-lifecycle";
import { StatusTag } from "@/components/catalogue/own/status-tag";
import { HeldNotice } from "@/components/moderation/held-notice";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/workspace/page-header";
import { getAssist } from "@/lib/ai/get-assist";
import { canSwitchAssist } from "@/lib/ai/policy";
import { findDraft } from "@/lib/catalogue/find-draft";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { savedValuesOf } from "@/lib/catalogue/form-values";
import { listEditorCategories } from "@/lib/catalogue/list-editor-categories";
import { listGeneratedTexts } from "@/lib/catalogue/list-generated-texts";
import { listPresets } from "@/lib/catalogue/list-presets";
import { listSuccessors } from "@/lib/catalogue/list-successors";
import { canEditListing, canPublishListing, canRemoveListing, isUnpublished } from "@/lib/catalogue/policy";
import { idOfHandle } from "@/lib/core/id";
import { todayInYiwu } from "@/lib/core/today";
import { paths } from "@/lib/http/paths";
import { isLocale, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findHeld } from "@/lib/moderation/rules/find-held";
import {
  discardDraftAction,
  discontinueListingAction,
  duplicateListingAction,
  pauseListingAction,
  removeListingAction,
  resumeListingAction,
  saveListingAction,
} from "../actions";
import { parseDone } from "../done";

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Promise<{ done?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.editor.title") };
}

export default async function ListingEditorPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceListing(locale, listingId));
  const listing = await findListingForEdit(actor, { shopId, listingId });
  if (!listing) notFound();
  const held =
    listing.status === "under_review" ? await findHeld(actor, { shopId, target: "listing", id: listingId }) : undefined;
  const isPublic = !isUnpublished(listing) && !held;
  const mayPublish = canPublishListing(actor, listing);
  const [assist, categoryChoices, draft, presets, generatedTexts, successors] = await Promise.all([
    getAssist(actor, shopId),
    listEditorCategories(locale),
    findDraft(actor, { shopId, listingId }),
    listPresets(actor, shopId),
    listGeneratedTexts(actor, { shopId, listingId }),
    isPublic && mayPublish ? listSuccessors(actor, { shopId, listingId, locale }) : [],
  ]);
  const t = words(locale);
  const done = parseDone((await searchParams).done);
  const title = (listing.texts[locale] ?? listing.texts[listing.locale])?.title;
  const slug = listing.slugs[locale] ?? listing.slugs.en ?? listing.slugs[listing.locale];
  const opened =
    isPublic && listing.status !== "under_review" && slug && paths.listing(locale, { id: listing.id, slug });
  const link = (href: string, label: string) => (
    <a href={href} target="_blank" className={buttonClass("quiet")} rel="noopener">
      {label}
    </a>
  );
  const first = listing.texts[locale] || !listing.texts[listing.locale] ? locale : listing.locale;
  return (
    <>
      <PageHeader
        title={
          <span className="flex flex-wrap items-center gap-3">
            <bdi>{title ?? t("catalogue.own.untitled")}</bdi>
            <StatusTag status={listing.status} locale={locale} />
          </span>
        }
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.editor.back") }}
        action={
          <div className="flex flex-wrap gap-2">
            {title && link(paths.workspaceListingPreview(locale, listing.id), t("catalogue.editor.preview"))}
            {opened && link(opened, t("catalogue.editor.seePage"))}
          </div>
        }
      />
      <div className="has-[p]:mb-4">
        <DoneNotice done={done} locale={locale} />
      </div>
      {held && <HeldNotice locale={locale} held={held} target="listing" />}
      <ListingLinks locale={locale} listing={listing} />
      <DraftLink
        state={assist.state}
        listingId={listing.id}
        mayEdit={canEditListing(actor, listing)}
        maySwitch={canSwitchAssist(actor, shopId)}
        locale={locale}
      />
      <DraftedListingEditor
        key={`${listing.version} ${done ?? ""}`}
        locale={locale}
        words={editorWords(locale)}
        action={saveListingAction}
        values={savedValuesOf(listing)}
        pictures={listing.pictures}
        goods={categoryChoices}
        shopId={shopId}
        listingId={listing.id}
        version={listing.version}
        languages={[first, ...locales.filter((each) => each !== first)]}
        isPublic={isPublic}
        mayEdit={canEditListing(actor, listing)}
        mayPublish={mayPublish}
        presets={presets}
        origins={listing.origins}
        built={generatedTexts}
        today={todayInYiwu()}
        draft={draft}
        draftId={draft?.id ?? randomUUID()}
        isDone={done !== undefined}
        discardAction={discardDraftAction}
        uploadPath={paths.pictureUpload(locale, shopId)}
      />
      <ListingLifecycle
        key={`${listing.version} life`}
        locale={locale}
        listing={{ id: listing.id, shopId, status: listing.status, successorId: listing.successorId }}
        successors={successors}
        may={{ run: mayPublish, remove: canRemoveListing(actor, listing) && listing.status !== "under_review" }}
        actions={{
          copy: duplicateListingAction,
          pause: pauseListingAction,
          resume: resumeListingAction,
          discontinue: discontinueListingAction,
          remove: removeListingAction,
        }}
      />
    </>
  );
}
