import type { Metadata } from "next";
import type { ReactNode } from "react";
import { requireShop } from "@/app/_lib/session";
import { HeldNotice } from "@/components/moderation/held-notice";
import { editShopWords } from "@/components/shops/edit-shop-words";
import { ShopFactoryForm } from "@/components/shops/shop-factory-form.client";
import { ShopFactsForm } from "@/components/shops/shop-facts-form.client";
import { ShopTextsForm } from "@/components/shops/shop-texts-form.client";
import { StorefrontLinks } from "@/components/shops/storefront-links";
import { StorefrontSections } from "@/components/shops/storefront-sections";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findHeld } from "@/lib/moderation/rules/find-held";
import { findOwnershipOffer } from "@/lib/offboarding/find-ownership-offer";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { canEditShop } from "@/lib/shops/policy";
import { editShopAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.editShop.title") };
}

export default async function EditShopPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId, role } = await requireShop(paths.workspaceShop(locale));
  const [shop, offer, held] = await Promise.all([
    getOwnShop(actor, shopId),
    findOwnershipOffer(actor, shopId),
    findHeld(actor, { shopId, target: "shop", id: shopId }),
  ]);
  const { locale: own, sinceYear, languages, booths, factory, handle } = shop;
  const { names = shop.names, stories = shop.stories } = shop.heldTexts ?? {};
  const t = words(locale);
  const formWords = editShopWords(locale);
  const shared = {
    action: editShopAction,
    locale,
    readOnlyBecause: canEditShop(actor, { id: shopId }) ? undefined : t("shops.editShop.readOnly"),
  };
  return (
    <>
      <PageHeader
        title={t("shops.editShop.title")}
        lead={t("shops.editShop.lead")}
        action={<StorefrontLinks locale={locale} handle={handle} />}
      />
      <StorefrontSections locale={locale} isOwner={role === "owner"} mayEnd={role === "owner" || offer !== undefined} />
      <div key={shopId} className="grid gap-4">
        <Section title={t("shops.editShop.names")} lead={t("shops.editShop.namesLead")}>
          {held && <HeldNotice locale={locale} held={held} target="shop" />}
          <ShopTextsForm {...shared} shop={{ names, stories, locale: own }} words={formWords.texts} />
        </Section>
        <Section title={t("shops.editShop.facts")}>
          <ShopFactsForm {...shared} shop={{ sinceYear, languages, booths }} words={formWords.facts} />
        </Section>
        <Section title={t("shops.editShop.factory.title")} lead={t("shops.editShop.factory.lead")}>
          <ShopFactoryForm {...shared} factory={factory} words={formWords.factory} />
        </Section>
      </div>
    </>
  );
}

const Section = ({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) => (
  <Panel className="grid gap-4">
    <div>
      <h2 className="font-bold text-xl">{title}</h2>
      {lead && <p className="max-w-prose text-ink-2 text-sm">{lead}</p>}
    </div>
    {children}
  </Panel>
);
