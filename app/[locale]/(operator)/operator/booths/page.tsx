import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { RegisterForm } from "@/components/market/console/register-form.client";
import { RegisterFloors, RegisterImports, UnregisteredBooths } from "@/components/market/console/register-panels";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { acceptedSheets } from "@/lib/imports/limits";
import { getRegister } from "@/lib/market/register/get-register";
import { canImportRegister } from "@/lib/market/register/policy";
import { sendRegisterAction, takeBoothAwayAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("register.title") };
}

/** Shows the booth register by floor; leads import a new list. */
export default async function BoothRegisterPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorBooths(locale));
  const register = await getRegister(actor).catch(notFoundOnError);
  const mayImport = canImportRegister(actor);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("register.title")}
        lead={t("register.lead")}
        action={
          <a href={paths.operatorBoothClaims(locale)} className={buttonClass("plain")}>
            {t("register.claimsLink")}
          </a>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid gap-4">
          {register.floors.length === 0 ? (
            <EmptyState title={t("register.empty")} text={t("register.emptyText")} />
          ) : (
            <RegisterFloors locale={locale} floors={register.floors} />
          )}
          <UnregisteredBooths
            locale={locale}
            booths={register.unregistered}
            take={mayImport ? takeBoothAwayAction : undefined}
          />
        </div>
        <div className="grid gap-4">
          <Panel className="grid gap-3">
            <h2 className="font-bold text-lg">{t("register.file.upload")}</h2>
            {mayImport ? (
              <RegisterForm
                action={sendRegisterAction}
                locale={locale}
                accept={acceptedSheets}
                words={{
                  label: t("register.file.label"),
                  hint: t("register.file.hint"),
                  check: t("register.file.check"),
                  checking: t("register.file.checking"),
                }}
              />
            ) : (
              <p className="text-ink-2">{t("register.readOnly")}</p>
            )}
            <a href={paths.sheetOfRegister(locale)} className="inline-flex min-h-11 items-center text-sm underline">
              {t("register.download")}
            </a>
          </Panel>
          <RegisterImports locale={locale} imports={register.imports} />
        </div>
      </div>
    </>
  );
}
