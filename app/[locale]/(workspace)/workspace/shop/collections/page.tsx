import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { CollectionForm } from "@/components/shops/collection-form.client";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { orderWords } from "@/components/shops/order-words";
import { RemoveButton } from "@/components/shops/remove-button";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, locales, type Texts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { listListingChoices } from "@/lib/shops/list-listing-choices";
import { canEditShop } from "@/lib/shops/policy";
import { removeCollectionAction, saveCollectionAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ edit?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.collections.title") };
}

export default async function CollectionsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { edit } = await searchParams;
  const { actor, shopId } = await requireShop(paths.workspaceCollections(locale));
  const [shop, { collections }, designs] = await Promise.all([
    getOwnShop(actor, shopId),
    getOwnStorefront(actor, shopId),
    listListingChoices(actor, { shopId, locale }),
  ]);
  const t = words(locale);
  const mayEdit = canEditShop(actor, { id: shopId });
  const edited = collections.find(({ id }) => String(id) === edit);
  const options = designs.map(({ id, title }) => ({ value: String(id), label: title }));
  const chosen = edited?.listingIds.flatMap((id) => options.find(({ value }) => value === String(id)) ?? []) ?? [];
  return (
    <StorefrontSectionPage locale={locale} title={t("shops.collections.title")} lead={t("shops.collections.lead")}>
      {collections.length === 0 ? (
        <EmptyState title={t("shops.collections.none")} text={t("shops.collections.noneText")} />
      ) : (
        <ul className="grid gap-3">
          {collections.map(({ id, names, count }) => (
            <li key={id}>
              <Panel className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <span className="min-w-0 flex-1 basis-40">
                  <b>{textIn(names, locale, shop.locale)}</b>
                  <span className="block text-ink-2">{t("storefront.designs", { count })}</span>
                </span>
                <span className="flex flex-wrap gap-2">
                  <a href={paths.shopCollection(locale, shop, id)} className={buttonClass("quiet")}>
                    {t("shops.collections.see")}
                  </a>
                  {mayEdit && (
                    <>
                      <a href={`${paths.workspaceCollections(locale, id)}#collection`} className={buttonClass("quiet")}>
                        {t("shops.collections.edit")}
                      </a>
                      <RemoveButton
                        locale={locale}
                        action={removeCollectionAction}
                        hidden={{ locale, collectionId: String(id) }}
                      />
                    </>
                  )}
                </span>
              </Panel>
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Panel id="collection" className="grid gap-4">
          <h2 className="font-bold text-xl">
            {edited ? textIn(edited.names, locale, shop.locale) : t("shops.collections.add")}
          </h2>
          <CollectionForm
            key={edited?.id ?? `new-${collections.length}`}
            action={saveCollectionAction}
            hidden={{ locale, collectionId: edited ? String(edited.id) : "" }}
            own={shop.locale}
            names={edited?.names ?? {}}
            chosen={chosen}
            designs={options}
            words={{
              ...savedFormWords(locale),
              ...orderWords(locale),
              name: Object.fromEntries(
                locales.map((each) => [each, t("shops.collections.name", { language: languageNames[each] })]),
              ) as Texts,
              designs: t("shops.collections.designs"),
              add: t("shops.collections.addDesign"),
              choose: t("shops.collections.chooseDesign"),
              otherLanguages: t("shops.editShop.otherLanguages"),
            }}
          />
        </Panel>
      )}
    </StorefrontSectionPage>
  );
}
