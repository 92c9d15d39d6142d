import type { Metadata } from "next";
import { currentActor } from "@/app/_lib/session";
import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { SitePage } from "@/components/layout/site-page";
import { JoinForm } from "@/components/shops/members/join-form.client";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findInvitation, type Invitation } from "@/lib/shops/members/find-invitation";
import { invitationDays } from "@/lib/shops/members/invitation-token";
import { acceptInvitationAction, joinByInvitationAction, signOutForInvitationAction } from "./actions";

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return {
    title: `${t("members.acceptInvitation.title")} · ${t("common.site")}`,
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Opening the link does not use it up, because programs that scan email open links too. */
export default async function InvitationPage({ params }: Props) {
  const { locale, token } = await params;
  const invitation = await findInvitation(token);
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.invitation(each, token)}>
      <div className="page py-8 md:py-12">
        <Panel className="grid max-w-xl gap-3">
          {invitation ? (
            <OpenInvitation locale={locale} token={token} invitation={invitation} />
          ) : (
            <>
              <h1 className="font-bold text-2xl">{t("members.acceptInvitation.overTitle")}</h1>
              <p>{t("members.acceptInvitation.expired", { days: invitationDays })}</p>
            </>
          )}
        </Panel>
      </div>
    </SitePage>
  );
}

/** Names the inviting shop and the offered role, and renders the one action that is possible. */
async function OpenInvitation({
  locale,
  token,
  invitation,
}: {
  locale: Locale;
  token: string;
  invitation: Invitation;
}) {
  const t = words(locale);
  const shop = textIn(invitation.shop.names, locale);
  const role = t(`accounts.role.${invitation.role}`);
  return (
    <>
      <h1 className="break-words font-bold text-2xl">{t("members.acceptInvitation.heading", { shop })}</h1>
      <p>{t("members.acceptInvitation.text", { shop, role })}</p>
      <p className="text-ink-2">{t(`members.mayDo.${invitation.role}`, { role })}</p>
      <p>
        <a href={paths.shop(locale, invitation.shop)} className="inline-flex min-h-11 items-center underline">
          {t("members.acceptInvitation.seeShop")}
        </a>
      </p>
      <AcceptOrSignIn locale={locale} token={token} invitation={invitation} />
      <p className="text-ink-3 text-sm">
        {t("members.acceptInvitation.until", { date: formats(locale).day(invitation.expiresAt, "moment") })}
      </p>
    </>
  );
}

/** Lets the invited person accept; asks anyone else to sign in with the invited address. */
async function AcceptOrSignIn({
  locale,
  token,
  invitation,
}: {
  locale: Locale;
  token: string;
  invitation: Invitation;
}) {
  const t = words(locale);
  const { email, hasAccount } = invitation;
  const actor = await currentActor();
  const own = actor.kind === "user" ? (await getOwnAccount(actor)).email : undefined;
  const errors = t("errors.title");
  const hidden = { locale, token };
  const submit = t("members.acceptInvitation.submit");
  if (own === email)
    return <OneButtonForm action={acceptInvitationAction} hidden={hidden} words={{ submit, errors }} />;
  if (own !== undefined)
    return (
      <>
        <p className="font-semibold">{t("members.acceptInvitation.otherAddress", { email })}</p>
        <p>{t("members.acceptInvitation.otherText", { own })}</p>
        <OneButtonForm
          action={signOutForInvitationAction}
          hidden={hidden}
          words={{ submit: t("accounts.signOut.submit"), errors }}
        />
      </>
    );
  if (hasAccount)
    return (
      <>
        <p>{t("members.acceptInvitation.signInFirst", { email })}</p>
        <p>
          <a href={paths.signIn(locale, paths.invitation(locale, token))} className={buttonClass("go")}>
            {t("accounts.signIn.submit")}
          </a>
        </p>
      </>
    );
  return (
    <JoinForm
      action={joinByInvitationAction}
      hidden={hidden}
      words={{
        name: t("accounts.editProfile.name"),
        hint: t("members.joinByInvitation.nameHint", { email }),
        submit,
        errors,
      }}
    />
  );
}
