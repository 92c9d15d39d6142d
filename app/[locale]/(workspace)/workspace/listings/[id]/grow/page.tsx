import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/_lib/session";
import { DeriveForm } from "@/components/catalogue/families/derive-form.client";
import { originWords, relationOptions } from "@/components/catalogue/families/origin-words";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import { isUnpublished } from "@/lib/catalogue/policy";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { isLocale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { deriveListingAction } from "../family/actions";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("families.derive.title") };
}

/** Creates a draft that grows out of a listing. */
export default async function GrowPage({ params }: Props) {
  const { locale, id } = await params;
  const listingId = idOfHandle(id);
  if (!isLocale(locale) || !listingId) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceGrow(locale, listingId));
  const listing = await findListingForEdit(actor, { shopId, listingId });
  if (!listing || isUnpublished(listing)) notFound();
  const t = words(locale);
  const titles = Object.fromEntries(Object.entries(listing.texts).map(([each, text]) => [each, text.title]));
  return (
    <>
      <PageHeader
        title={t("families.derive.title")}
        lead={t("families.derive.lead")}
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.editor.back") }}
      />
      <Panel className="grid gap-4">
        <p>
          {t("families.derive.parent")} <b dir="auto">{textIn(titles, locale, listing.locale)}</b>
        </p>
        <DeriveForm
          action={deriveListingAction}
          hidden={{ shopId: String(shopId), listingId: String(listingId), locale }}
          relations={relationOptions(locale)}
          today={dayInYiwu(new Date())}
          pictures={listing.pictures.map((picture, index) => ({
            id: picture.id,
            src: paths.picture(picture.key, 160, "webp"),
            alt: t("catalogue.editor.pictures.alt", { number: String(index + 1) }),
          }))}
          words={{
            ...originWords(locale),
            pictures: t("families.derive.pictures"),
            submit: t("families.derive.submit"),
          }}
        />
      </Panel>
    </>
  );
}
