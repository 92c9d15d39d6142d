import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { AssistUnavailable } from "@/components/ai/assist-unavailable";
import { DraftPanel } from "@/components/ai/draft-panel";
import { PageHeader } from "@/components/workspace/page-header";
import { findDraft } from "@/lib/ai/find-request";
import { getAssist } from "@/lib/ai/get-assist";
import { listMachineTexts } from "@/lib/ai/list-machine-texts";
import { canSwitchAssist } from "@/lib/ai/policy";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { canEditListing } from "@/lib/catalogue/policy";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { acceptDraftAction, discardDraftAction, requestDraftAction } from "./actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("assist.draft.open") };
}

export default async function DraftPage({ params }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceListingDraft(locale, listingId));
  const of = { shopId, listingId };
  const [listing, assist, request, machine] = await Promise.all([
    findListingForEdit(actor, of),
    getAssist(actor, shopId),
    findDraft(actor, of),
    listMachineTexts(actor, of),
  ]);
  if (!listing) notFound();
  const t = words(locale);
  const title = (listing.texts[locale] ?? listing.texts[listing.locale])?.title;
  return (
    <>
      <PageHeader
        title={t("assist.draft.open")}
        lead={t("assist.draft.lead")}
        back={{ href: paths.workspaceListing(locale, listingId), label: title ?? t("catalogue.own.untitled") }}
      />
      <div className="grid max-w-4xl gap-4">
        {assist.state !== "on" ? (
          <AssistUnavailable state={assist.state} maySwitch={canSwitchAssist(actor, shopId)} locale={locale} />
        ) : canEditListing(actor, listing) ? (
          <DraftPanel
            listing={listing}
            request={request}
            machine={machine}
            left={assist.left}
            locale={locale}
            actions={{ request: requestDraftAction, accept: acceptDraftAction, discard: discardDraftAction }}
          />
        ) : (
          <p className="text-ink-2">{t("assist.draft.readOnly")}</p>
        )}
      </div>
    </>
  );
}
