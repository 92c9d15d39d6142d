import type { Metadata } from "next";
import { FollowLinkForm } from "@/components/accounts/follow-link-form.client";
import { SitePage } from "@/components/layout/site-page";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { findLinkEmail } from "@/lib/accounts/sign-in-link";
import { paths } from "@/lib/http/paths";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { followSignInLinkAction } from "../actions";

type Props = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<{ back?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return {
    title: `${t("accounts.signIn.title")} · ${t("common.site")}`,
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Opening the link does not use it up, because programs that scan email open links too. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  const back = safeRedirectPath((await searchParams).back);
  const email = await findLinkEmail(token);
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.signInLink(each, token, back)}>
      <div className="page py-8 md:py-12">
        <Panel className="grid max-w-xl gap-3">
          {email === undefined ? (
            <>
              <h1 className="font-bold text-2xl">{t("accounts.followSignInLink.overTitle")}</h1>
              <p>{t("accounts.followSignInLink.expired")}</p>
              <p>
                <a href={paths.signIn(locale)} className={buttonClass("go")}>
                  {t("accounts.signInSent.again")}
                </a>
              </p>
            </>
          ) : (
            <>
              <h1 className="break-words font-bold text-2xl">{t("accounts.followSignInLink.title", { email })}</h1>
              <p>{t("accounts.followSignInLink.text")}</p>
              <FollowLinkForm
                action={followSignInLinkAction}
                locale={locale}
                token={token}
                back={back}
                words={{ submit: t("accounts.signIn.submit"), errors: t("errors.title") }}
              />
            </>
          )}
        </Panel>
      </div>
    </SitePage>
  );
}
