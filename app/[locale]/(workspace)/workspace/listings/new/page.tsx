import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireShop } from "@/app/session";
import { ListingEditor } from "@/components/catalogue/editor/listing-editor.client";
import { editorWords } from "@/components/catalogue/editor/words";
import { PageHeader } from "@/components/workspace/page-header";
import { findLastCategory } from "@/lib/catalogue/find-last-category";
import { listGoods } from "@/lib/catalogue/list-goods";
import { canPublishListing } from "@/lib/catalogue/policy";
import { isLocale, locales } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { saveListingAction } from "../actions";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return { title: words(locale)("catalogue.editor.newTitle") };
}

export default async function NewListingPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const { actor, shopId } = await requireShop(paths.workspaceNewListing(locale));
  const t = words(locale);
  const [goods, categoryId] = await Promise.all([listGoods(locale), findLastCategory(actor, shopId)]);
  return (
    <>
      <PageHeader
        title={t("catalogue.editor.newTitle")}
        back={{ href: paths.workspaceListings(locale), label: t("catalogue.editor.back") }}
      />
      <ListingEditor
        locale={locale}
        words={editorWords(locale)}
        action={saveListingAction}
        values={{ categoryId: String(categoryId ?? "") }}
        pictures={[]}
        goods={goods}
        shopId={shopId}
        languages={[locale, ...locales.filter((each) => each !== locale)]}
        isPublic={false}
        mayEdit
        mayPublish={canPublishListing(actor, { shopId })}
        uploadPath={paths.pictureUpload(locale, shopId)}
      />
    </>
  );
}
