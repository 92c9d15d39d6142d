import type { Metadata } from "next";
import { requireShop } from "@/app/session";
import { EditShopForm } from "@/components/shops/edit-shop-form.client";
import { editShopWords } from "@/components/shops/edit-shop-words";
import { buttonClass } from "@/components/ui/button";
import { PageHeader } from "@/components/workspace/page-header";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { canEditShop } from "@/lib/shops/policy";
import { editShopAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.editShop.title") };
}

export default async function EditShopPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceShop(locale));
  const {
    names,
    stories,
    locale: own,
    sinceYear,
    languages,
    booths,
    factory,
    handle,
  } = await getOwnShop(actor, shopId);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("shops.editShop.title")}
        lead={t("shops.editShop.lead")}
        action={
          <span className="flex flex-wrap gap-3">
            <a href={paths.workspaceFactory(locale)} className={buttonClass("quiet")}>
              {t("factory.title")}
            </a>
            <a href={paths.workspacePeople(locale)} className={buttonClass("quiet")}>
              {t("members.title")}
            </a>
            <a href={paths.workspaceBank(locale)} className={buttonClass("quiet")}>
              {t("proformas.changeBankAccount.title")}
            </a>
            <a href={paths.workspaceQuickReplies(locale)} className={buttonClass("quiet")}>
              {t("threads.quickReplies.title")}
            </a>
            <a href={paths.workspaceAssist(locale)} className={buttonClass("quiet")}>
              {t("assist.title")}
            </a>
            <a href={paths.shop(locale, { handle })} target="_blank" rel="noopener" className={buttonClass("plain")}>
              {t("shops.editShop.preview")}
            </a>
          </span>
        }
      />
      <EditShopForm
        key={shopId}
        action={editShopAction}
        locale={locale}
        shop={{ names, stories, locale: own, sinceYear, languages, booths, factory }}
        readOnlyBecause={canEditShop(actor, { id: shopId }) ? undefined : t("shops.editShop.readOnly")}
        words={editShopWords(locale)}
      />
    </>
  );
}
