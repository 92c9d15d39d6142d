import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { AddPresenceForm } from "@/components/shops/add-presence-form.client";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { RemoveButton } from "@/components/shops/remove-button";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { paths } from "@/lib/http/paths";
import { allCountries } from "@/lib/i18n/countries";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { canEditShop } from "@/lib/shops/policy";
import { addPresenceAction, removePresenceAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.presences.title") };
}

export default async function PresencesPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspacePresences(locale));
  const { presences } = await getOwnStorefront(actor, shopId);
  const t = words(locale);
  const mayEdit = canEditShop(actor, { id: shopId });
  const { country: nameOf } = formats(locale);
  return (
    <StorefrontSectionPage locale={locale} title={t("shops.presences.title")} lead={t("shops.presences.lead")}>
      {presences.length === 0 ? (
        <EmptyState title={t("shops.presences.none")} text={t("shops.presences.noneText")} />
      ) : (
        <ul className="grid gap-3">
          {presences.map(({ country, city, entity, hasStock }) => (
            <li key={country + entity}>
              <Panel className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <span className="min-w-0 flex-1 basis-48">
                  <b>
                    {textIn(city, locale)}, {nameOf(country)}
                  </b>
                  <span className="block text-ink-2">
                    <bdi>{entity}</bdi> ·{" "}
                    {t(hasStock === "yes" ? "storefront.presences.stock" : "storefront.presences.noStock")}
                  </span>
                </span>
                {mayEdit && (
                  <RemoveButton locale={locale} action={removePresenceAction} hidden={{ locale, country, entity }} />
                )}
              </Panel>
            </li>
          ))}
        </ul>
      )}
      <Panel className="grid gap-4">
        <h2 className="font-bold text-xl">{t("shops.presences.add")}</h2>
        <AddPresenceForm
          key={presences.length}
          action={addPresenceAction}
          locale={locale}
          countries={allCountries(locale).filter(({ value }) => value !== "CN")}
          readOnlyBecause={mayEdit ? undefined : t("shops.editShop.readOnly")}
          words={{
            ...savedFormWords(locale),
            submit: t("shops.presences.add"),
            country: t("shops.presences.country"),
            cityEn: t("shops.editShop.factory.city", { language: languageNames.en }),
            cityZh: t("shops.editShop.factory.city", { language: languageNames.zh }),
            entity: t("shops.presences.entity"),
            hasStock: t("shops.presences.hasStock"),
            choose: t("join.choose"),
          }}
        />
      </Panel>
    </StorefrontSectionPage>
  );
}
