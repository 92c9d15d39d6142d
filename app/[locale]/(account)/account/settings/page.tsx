import { requireActor, sessionToken } from "@/app/_lib/session";
import { ChangePasswordForm } from "@/components/accounts/change-password-form.client";
import { EmailChoices } from "@/components/accounts/email-choices";
import { SessionRows } from "@/components/accounts/session-rows";
import { TwoStepPanel } from "@/components/accounts/two-step-panel";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { requiresCurrentPassword } from "@/lib/accounts/change-password";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { getTwoStep } from "@/lib/accounts/get-two-step";
import { listOwnSessions } from "@/lib/accounts/list-own-sessions";
import { findSession } from "@/lib/accounts/sessions";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { listUnwantedEmails } from "@/lib/notifications/email-choices";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { changePasswordAction, chooseEmailsAction, endOneSessionAction, endOtherSessionsAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function SettingsPage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountSettings(locale));
  const token = await sessionToken();
  const [account, session, sessions, unwanted, twoStep] = await Promise.all([
    getOwnAccount(actor),
    findSession(token),
    listOwnSessions(actor, token),
    listUnwantedEmails(actor.userId),
    getTwoStep(actor),
  ]);
  const { done } = await searchParams;
  const t = words(locale);
  return (
    <AccountDocument locale={locale} actor={actor} here="settings" pathIn={paths.accountSettings}>
      {done === "password" && <Notice>{t("accounts.changePassword.done")}</Notice>}
      {done === "mails" && <Notice>{t("accounts.chooseEmails.done")}</Notice>}
      {done === "sessions" && <Notice>{t("accounts.sessions.done")}</Notice>}
      <div className="grid items-start gap-5 md:grid-cols-2">
        <Panel id="mails">
          <h2 className="font-bold text-xl">{t("accounts.chooseEmails.title")}</h2>
          <p className="mt-1 mb-3 text-ink-2 text-sm">{t("accounts.chooseEmails.lead")}</p>
          <EmailChoices
            locale={locale}
            action={chooseEmailsAction}
            unwanted={unwanted}
            isMember={actor.memberships.length > 0}
          />
          {actor.memberships.length > 0 && (
            <p className="mt-4 border-line border-t pt-3">
              <a href={paths.workspaceDevices(locale)}>{t("devices.title")}</a>
            </p>
          )}
        </Panel>
        <Panel>
          <h2 className="font-bold text-xl">{t("accounts.changePassword.title")}</h2>
          <p className="mt-1 mb-3 text-ink-2 text-sm">{t("accounts.changePassword.lead")}</p>
          <ChangePasswordForm
            action={changePasswordAction}
            locale={locale}
            email={account.email}
            requiresPassword={requiresCurrentPassword(account, session)}
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
        <TwoStepPanel
          locale={locale}
          twoStep={twoStep}
          isRecommended={actor.isOperator || actor.memberships.some(({ role }) => role === "owner")}
        />
        <Panel id="sessions">
          <h2 className="font-bold text-xl">{t("accounts.sessions.title")}</h2>
          <p className="mt-1 mb-1 text-ink-2 text-sm">{t("accounts.sessions.lead")}</p>
          <SessionRows
            locale={locale}
            sessions={sessions}
            endOne={endOneSessionAction}
            endOthers={endOtherSessionsAction}
          />
        </Panel>
        <Panel>
          <h2 className="font-bold text-xl">{t("privacy.export.title")}</h2>
          <p className="mt-1 mb-3 text-ink-2 text-sm">{t("privacy.export.text")}</p>
          <form method="post" action={paths.ownData}>
            <input type="hidden" name="locale" value={locale} />
            <button type="submit" className={buttonClass("plain")}>
              {t("privacy.export.submit")}
            </button>
          </form>
        </Panel>
        <Panel>
          <h2 className="font-bold text-xl">{t("privacy.erase.heading")}</h2>
          <p className="mt-1 mb-3 text-ink-2 text-sm">{t("privacy.erase.lead")}</p>
          <a href={paths.accountErase(locale)} className={buttonClass("quiet")}>
            {t("privacy.erase.open")}
          </a>
        </Panel>
      </div>
    </AccountDocument>
  );
}
