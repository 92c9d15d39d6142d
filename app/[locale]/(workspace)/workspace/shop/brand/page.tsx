import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { BrandStoryForm } from "@/components/catalogue/brands/brand-story-form.client";
import { LookbookForm } from "@/components/catalogue/brands/lookbook-form.client";
import { TimelineRow } from "@/components/catalogue/brands/timeline-row";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { pictureOrderWords } from "@/components/shops/order-words";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { minPictures } from "@/lib/catalogue/brands/find-brand-page";
import { getOwnBrand } from "@/lib/catalogue/brands/get-own-brand";
import { todayInYiwu } from "@/lib/core/today";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, locales, type Texts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { canEditShop } from "@/lib/shops/policy";
import { arrangeLookbookAction, dateMilestonesAction, editBrandStoryAction, markMilestoneAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("brand.edit.title") };
}

export default async function OwnBrandPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceBrand(locale));
  const [shop, brand] = await Promise.all([getOwnShop(actor, shopId), getOwnBrand(actor, { shopId, locale })]);
  const t = words(locale);
  const shared = {
    locale,
    readOnlyBecause: canEditShop(actor, { id: shopId }) ? undefined : t("shops.editShop.readOnly"),
  };
  const isShown = Object.keys(brand.stories).length > 0 && brand.pictures.length >= minPictures;
  const saved = savedFormWords(locale);
  return (
    <StorefrontSectionPage
      locale={locale}
      title={t("brand.edit.title")}
      lead={t("brand.edit.lead")}
      action={
        isShown ? (
          <a href={paths.shopBrand(locale, shop)} target="_blank" rel="noopener" className={buttonClass("plain")}>
            {t("brand.edit.see")}
          </a>
        ) : undefined
      }
    >
      {!isShown && <p className="text-ink-2">{t("brand.edit.notYet", { count: minPictures })}</p>}
      <Panel className="grid gap-4">
        <h2 className="font-bold text-xl">{t("brand.story")}</h2>
        <BrandStoryForm
          {...shared}
          action={editBrandStoryAction}
          own={shop.locale}
          stories={brand.stories}
          words={{
            ...saved,
            otherLanguages: t("shops.editShop.otherLanguages"),
            story: Object.fromEntries(
              locales.map((each) => [each, t("brand.edit.storyIn", { language: languageNames[each] })]),
            ) as Texts,
          }}
        />
      </Panel>
      <Panel className="grid gap-4">
        <h2 className="font-bold text-xl">{t("brand.lookbook")}</h2>
        <LookbookForm
          {...shared}
          action={arrangeLookbookAction}
          uploadPath={paths.pictureUpload(locale, shopId)}
          pictures={brand.pictures.map(({ id, key, captions }) => ({
            id,
            key,
            zh: captions.zh ?? "",
            en: captions.en ?? "",
          }))}
          words={{
            ...saved,
            ...pictureOrderWords(locale),
            captionZh: t("brand.edit.caption", { language: languageNames.zh }),
            captionEn: t("brand.edit.caption", { language: languageNames.en }),
          }}
        />
      </Panel>
      <Panel className="grid gap-4" id="timeline">
        <div>
          <h2 className="font-bold text-xl">{t("brand.timeline.heading")}</h2>
          <p className="max-w-prose text-ink-2 text-sm">{t("brand.milestones.lead")}</p>
        </div>
        {brand.designs.length === 0 ? (
          <EmptyState title={t("brand.milestones.none")} text={t("brand.milestones.noneText")} />
        ) : (
          <ul className="grid gap-3">
            {brand.designs.map((design) => (
              <TimelineRow
                key={design.id}
                locale={locale}
                design={design}
                today={todayInYiwu()}
                mark={markMilestoneAction}
                date={dateMilestonesAction}
              />
            ))}
          </ul>
        )}
      </Panel>
    </StorefrontSectionPage>
  );
}
