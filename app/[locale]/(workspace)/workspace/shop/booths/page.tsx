import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { formatBoothAddress } from "@/components/market/booth-address";
import { AddBoothForm } from "@/components/shops/add-booth-form.client";
import { BoothClaims } from "@/components/shops/booth-claims";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { RemoveButton } from "@/components/shops/remove-button";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listDistricts } from "@/lib/market/list-districts";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { listBoothClaims } from "@/lib/shops/list-booth-claims";
import { canEditShop } from "@/lib/shops/policy";
import { addBoothAction, makeBoothFirstAction, removeBoothAction, withdrawBoothClaimAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.booths.title") };
}

export default async function BoothsPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceBooths(locale));
  const [shop, storefront, districts, claims] = await Promise.all([
    getOwnShop(actor, shopId),
    getOwnStorefront(actor, shopId),
    listDistricts(),
    listBoothClaims(actor, shopId),
  ]);
  const t = words(locale);
  const mayEdit = canEditShop(actor, { id: shopId });
  const floors = [...new Set(districts.flatMap((district) => district.floors.map(({ floor }) => floor)))].sort();
  return (
    <StorefrontSectionPage locale={locale} title={t("shops.booths.title")} lead={t("shops.booths.lead")}>
      <ul className="grid gap-3">
        {storefront.booths.map(({ id }, index) => {
          const booth = shop.booths[index];
          const hidden = { locale, boothId: String(id) };
          return (
            booth && (
              <li key={id}>
                <Panel className="flex flex-wrap items-center gap-x-4 gap-y-3">
                  <a href={paths.booth(locale, booth)} className="inline-flex min-h-11 items-center">
                    <Plate booth={booth} />
                  </a>
                  <span className="min-w-0 flex-1 basis-48">
                    {formatBoothAddress(locale, booth)}
                    {index === 0 && (
                      <span className="ms-2">
                        <Tag look="good">{t("shops.booths.address")}</Tag>
                      </span>
                    )}
                  </span>
                  {mayEdit && storefront.booths.length > 1 && (
                    <span className="flex flex-wrap gap-2">
                      {index > 0 && (
                        <OneButton action={makeBoothFirstAction} hidden={hidden} label={t("shops.booths.makeFirst")} />
                      )}
                      <RemoveButton
                        locale={locale}
                        action={removeBoothAction}
                        hidden={hidden}
                        label={t("shops.booths.remove")}
                      />
                    </span>
                  )}
                </Panel>
              </li>
            )
          );
        })}
      </ul>
      <BoothClaims locale={locale} claims={claims} mayEdit={mayEdit} withdraw={withdrawBoothClaimAction} />
      <Panel className="grid gap-4">
        <h2 className="font-bold text-xl">{t("shops.booths.add")}</h2>
        <AddBoothForm
          key={storefront.booths.length + claims.length}
          action={addBoothAction}
          locale={locale}
          districts={districts.map(({ code, names }) => ({ value: code, label: textIn(names, locale) }))}
          floors={floors.map((floor) => ({ value: String(floor), label: `${floor}F` }))}
          readOnlyBecause={mayEdit ? undefined : t("shops.editShop.readOnly")}
          words={{
            ...savedFormWords(locale),
            submit: t("shops.booths.add"),
            district: t("join.district"),
            floor: t("join.floor"),
            number: t("join.number"),
            area: t("join.area"),
            street: t("join.street"),
            squareMetres: t("shops.editShop.factory.squareMetres"),
            choose: t("join.choose"),
          }}
        />
      </Panel>
    </StorefrontSectionPage>
  );
}
