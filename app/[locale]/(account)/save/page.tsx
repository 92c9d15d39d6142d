import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/app/_lib/session";
import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { SitePage } from "@/components/layout/site-page";
import { Panel } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { saveListingAction, saveSearchAction, saveShopAction } from "./actions";
import { findSaveTarget, type SaveParameters } from "./find-save-target";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<SaveParameters> };

const actions = { design: saveListingAction, shop: saveShopAction, search: saveSearchAction };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("saved.title")} · ${t("common.site")}`, robots: { index: false } };
}

/** Asks whether to save. Opening the page saves nothing; guests sign in first and then return to it. */
export default async function SavePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { design, shop, search } = await searchParams;
  const target = await findSaveTarget(locale, { design, shop, search });
  if (!target) notFound();
  await requireActor(target.address);
  const { kind, name, back, hidden } = target;
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => target.address.replace(`/${locale}/`, `/${each}/`)}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">{t(`saved.confirm.${kind}`)}</h1>
          <p className="font-semibold" dir="auto">
            {name}
          </p>
          <p className="text-ink-2">{t(kind === "search" ? "saved.confirm.searchText" : "saved.confirm.text")}</p>
          <OneButtonForm
            action={actions[kind]}
            hidden={hidden}
            words={{ submit: t("saved.save"), errors: t("errors.title") }}
          />
          <p>
            <a href={back} className="inline-flex min-h-11 items-center underline">
              {t("saved.confirm.back")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
