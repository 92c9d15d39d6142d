import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentActor, landingPathOf } from "@/app/_lib/session";
import { SignInForm } from "@/components/accounts/sign-in-form.client";
import { SignInLinkForm } from "@/components/accounts/sign-in-link-form.client";
import { SitePage } from "@/components/layout/site-page";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { requestSignInLinkAction, signInAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ back?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.signIn.title")} · ${t("common.site")}`, robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const back = safeRedirectPath((await searchParams).back);
  const actor = await currentActor();
  if (actor.kind === "user") redirect(back ?? landingPathOf(actor, locale));
  const t = words(locale);
  const shared = { email: t("accounts.email.label"), errors: t("errors.title") };
  return (
    <SitePage locale={locale} pathIn={(each) => paths.signIn(each, back)}>
      <div className="page max-w-4xl py-8 md:py-14">
        <h1 className="font-bold text-3xl">{t("accounts.signIn.title")}</h1>
        <p className="mt-1 text-ink-2">{t("accounts.signIn.lead")}</p>
        <div className="mt-6 grid gap-4 md:grid-cols-2">
          <Panel className="grid content-start gap-4">
            <h2 className="font-bold text-xl">{t("accounts.signIn.heading")}</h2>
            <SignInForm
              action={signInAction}
              locale={locale}
              back={back}
              words={{ ...shared, password: t("accounts.password.label"), submit: t("accounts.signIn.submit") }}
            />
          </Panel>
          <Panel className="grid content-start gap-4">
            <h2 className="font-bold text-xl">{t("accounts.requestSignInLink.heading")}</h2>
            <p className="text-ink-2 text-sm">{t("accounts.requestSignInLink.lead")}</p>
            <SignInLinkForm
              action={requestSignInLinkAction}
              locale={locale}
              back={back}
              words={{ ...shared, submit: t("accounts.requestSignInLink.submit") }}
            />
          </Panel>
        </div>
        <p className="mt-6 text-ink-2">
          {t("accounts.signIn.noShop")}{" "}
          <a href={paths.openShop(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
            {t("common.nav.openShop")}
          </a>
        </p>
      </div>
    </SitePage>
  );
}
