import type { Metadata } from "next";
import { requireShop } from "@/app/session";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { pictureOrderWords } from "@/components/shops/order-words";
import { PartPage } from "@/components/shops/part-page";
import { ShopPicturesForm } from "@/components/shops/shop-pictures-form.client";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { canEditShop } from "@/lib/shops/policy";
import { arrangePicturesAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.pictures.title") };
}

export default async function PicturesPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspacePictures(locale));
  const { pictures } = await getOwnStorefront(actor, shopId);
  const t = words(locale);
  return (
    <PartPage locale={locale} title={t("shops.pictures.title")} lead={t("shops.pictures.lead")}>
      <Panel>
        <ShopPicturesForm
          action={arrangePicturesAction}
          locale={locale}
          pictures={pictures}
          uploadPath={paths.pictureUpload(locale, shopId)}
          readOnlyBecause={canEditShop(actor, { id: shopId }) ? undefined : t("shops.editShop.readOnly")}
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
    </PartPage>
  );
}
