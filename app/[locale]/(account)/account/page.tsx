import type { Metadata } from "next";
import { signOutAction } from "@/app/[locale]/actions";
import { requireActor, sessionToken } from "@/app/session";
import { ChangePasswordForm } from "@/components/accounts/change-password-form.client";
import { OwnInquiryRow } from "@/components/accounts/own-inquiry-row";
import { SitePage } from "@/components/chrome/site-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { Notice } from "@/components/workspace/notice";
import { asksCurrentPassword } from "@/lib/accounts/change-password";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { findSession } from "@/lib/accounts/sessions";
import { listOwnInquiries } from "@/lib/inquiries/list-own-inquiries";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { changePasswordAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ saved?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.account.title")} · ${t("common.site")}`, robots: { index: false } };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const actor = await requireActor(paths.account(locale));
  const [account, inquiries, session] = await Promise.all([
    getOwnAccount(actor),
    listOwnInquiries(actor, locale),
    findSession(await sessionToken()),
  ]);
  const { saved } = await searchParams;
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.account(each)}>
      <div className="page grid gap-6 py-8 md:py-10">
        <div className="flex flex-wrap items-end gap-3">
          <h1 className="flex-1 font-bold text-3xl">{t("accounts.account.title")}</h1>
          {actor.memberships.length > 0 && (
            <a href={paths.workspace(locale)} className={buttonClass("plain")}>
              {t("accounts.account.workspace")}
            </a>
          )}
          <form action={signOutAction}>
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className={buttonClass("quiet")}>
              {t("accounts.signOut.submit")}
            </button>
          </form>
        </div>
        {saved === "password" && <Notice>{t("accounts.changePassword.done")}</Notice>}
        <Panel id="inquiries">
          <h2 className="font-bold text-xl">{t("accounts.account.inquiries")}</h2>
          {inquiries.length === 0 ? (
            <div className="mt-4">
              <EmptyState
                title={t("accounts.account.emptyTitle")}
                text={t("accounts.account.emptyText", { email: account.email })}
                action={
                  <a href={paths.newDesigns(locale)} className={buttonClass("go")}>
                    {t("accounts.account.browse")}
                  </a>
                }
              />
            </div>
          ) : (
            <ul className="mt-2 divide-y divide-line">
              {inquiries.map((inquiry) => (
                <OwnInquiryRow key={inquiry.id} locale={locale} inquiry={inquiry} />
              ))}
            </ul>
          )}
        </Panel>
        <div className="grid gap-6 md:grid-cols-2">
          <Panel>
            <h2 className="font-bold text-xl">{t("accounts.account.person")}</h2>
            <dl className="mt-3 grid gap-3">
              <div>
                <dt className="text-ink-3 text-sm">{t("accounts.account.name")}</dt>
                <dd>
                  <bdi>{account.name}</bdi>
                </dd>
              </div>
              <div>
                <dt className="text-ink-3 text-sm">{t("accounts.email.label")}</dt>
                <dd>
                  <bdi className="break-all">{account.email}</bdi>
                  <span className={`block text-sm ${account.isProven ? "text-jade" : "text-amber"}`}>
                    {t(account.isProven ? "accounts.account.proven" : "accounts.account.unproven")}
                  </span>
                </dd>
              </div>
            </dl>
          </Panel>
          <Panel>
            <h2 className="font-bold text-xl">{t("accounts.changePassword.title")}</h2>
            <p className="mt-1 mb-3 text-ink-2 text-sm">{t("accounts.changePassword.lead")}</p>
            <ChangePasswordForm
              action={changePasswordAction}
              locale={locale}
              email={account.email}
              asksCurrent={asksCurrentPassword(account, session)}
              words={{
                current: t("accounts.changePassword.current"),
                forgotten: t("accounts.changePassword.forgotten"),
                password: t("accounts.changePassword.new"),
                hint: t("accounts.password.hint"),
                submit: t("accounts.changePassword.submit"),
                errors: t("errors.title"),
              }}
            />
          </Panel>
        </div>
      </div>
    </SitePage>
  );
}
