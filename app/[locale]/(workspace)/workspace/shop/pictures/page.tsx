import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { coverWords, pictureOrderWords } from "@/components/shops/order-words";
import { ShopCoverForm } from "@/components/shops/shop-cover-form.client";
import { ShopPicturesForm } from "@/components/shops/shop-pictures-form.client";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { canEditShop } from "@/lib/shops/policy";
import { arrangePicturesAction, chooseCoverAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.pictures.title") };
}

export default async function PicturesPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspacePictures(locale));
  const { pictures, cover } = await getOwnStorefront(actor, shopId);
  const t = words(locale);
  const shared = {
    locale,
    uploadPath: paths.pictureUpload(locale, shopId),
    readOnlyBecause: canEditShop(actor, { id: shopId }) ? undefined : t("shops.editShop.readOnly"),
  };
  return (
    <StorefrontSectionPage locale={locale} title={t("shops.pictures.title")} lead={t("shops.pictures.lead")}>
      <Panel className="grid gap-4">
        <div>
          <h2 className="font-bold text-xl">{t("shops.cover.title")}</h2>
          <p className="max-w-prose text-ink-2 text-sm">{t("shops.cover.lead")}</p>
        </div>
        <ShopCoverForm
          {...shared}
          action={chooseCoverAction}
          cover={cover}
          words={coverWords(locale, savedFormWords(locale))}
        />
      </Panel>
      <Panel className="grid gap-4">
        <div>
          <h2 className="font-bold text-xl">{t("shops.pictures.heading")}</h2>
          <p className="max-w-prose text-ink-2 text-sm">{t("shops.pictures.first")}</p>
        </div>
        <ShopPicturesForm
          {...shared}
          action={arrangePicturesAction}
          pictures={pictures}
          words={{
            ...savedFormWords(locale),
            ...pictureOrderWords(locale),
            shows: t("shops.pictures.shows"),
            each: {
              booth: t("storefront.shows.booth"),
              factory: t("storefront.shows.factory"),
              packing: t("storefront.shows.packing"),
            },
          }}
        />
      </Panel>
    </StorefrontSectionPage>
  );
}
