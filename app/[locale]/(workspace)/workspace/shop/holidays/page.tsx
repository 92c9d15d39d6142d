import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { AddHolidayForm } from "@/components/shops/add-holiday-form.client";
import { savedFormWords } from "@/components/shops/edit-shop-words";
import { RemoveButton } from "@/components/shops/remove-button";
import { StorefrontSectionPage } from "@/components/shops/storefront-section-page";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames, locales, type Texts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import { getOwnStorefront } from "@/lib/shops/get-own-storefront";
import { canEditShop } from "@/lib/shops/policy";
import { addHolidayAction, removeHolidayAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("shops.holidays.title") };
}

export default async function HolidaysPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspaceHolidays(locale));
  const [shop, { holidays }] = await Promise.all([getOwnShop(actor, shopId), getOwnStorefront(actor, shopId)]);
  const t = words(locale);
  const mayEdit = canEditShop(actor, { id: shopId });
  const { day } = formats(locale);
  return (
    <StorefrontSectionPage locale={locale} title={t("shops.holidays.title")} lead={t("shops.holidays.lead")}>
      {holidays.length === 0 ? (
        <EmptyState title={t("shops.holidays.none")} text={t("shops.holidays.noneText")} />
      ) : (
        <ul className="grid gap-3">
          {holidays.map(({ id, firstDay, lastDay, notes }) => (
            <li key={id}>
              <Panel className="flex flex-wrap items-center gap-x-4 gap-y-2">
                <span className="min-w-0 flex-1 basis-48">
                  <b>{t("storefront.holiday.closed", { from: day(firstDay), until: day(lastDay) })}</b>
                  <span className="block text-ink-2">{textIn(notes, locale, shop.locale)}</span>
                </span>
                {mayEdit && (
                  <RemoveButton
                    locale={locale}
                    action={removeHolidayAction}
                    hidden={{ locale, holidayId: String(id) }}
                  />
                )}
              </Panel>
            </li>
          ))}
        </ul>
      )}
      <Panel className="grid gap-4">
        <h2 className="font-bold text-xl">{t("shops.holidays.add")}</h2>
        <AddHolidayForm
          key={holidays.length}
          action={addHolidayAction}
          locale={locale}
          own={shop.locale}
          readOnlyBecause={mayEdit ? undefined : t("shops.editShop.readOnly")}
          words={{
            ...savedFormWords(locale),
            submit: t("shops.holidays.add"),
            firstDay: t("shops.holidays.firstDay"),
            lastDay: t("shops.holidays.lastDay"),
            otherLanguages: t("shops.editShop.otherLanguages"),
            note: Object.fromEntries(
              locales.map((each) => [each, t("shops.holidays.note", { language: languageNames[each] })]),
            ) as Texts,
          }}
        />
      </Panel>
    </StorefrontSectionPage>
  );
}
