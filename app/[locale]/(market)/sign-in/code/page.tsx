import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { isCodePending, isOperatorCodePending } from "@/app/_lib/session";
import { SignInCodeForm } from "@/components/accounts/sign-in-code-form.client";
import { SitePage } from "@/components/layout/site-page";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { safeRedirectPath } from "@/lib/http/safe-redirect-path";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { signInWithCodeAction } from "../actions";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ back?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.twoStep.signInTitle")} · ${t("common.site")}`, robots: { index: false } };
}

/** Asks for the second step: within ten minutes of the first, and of operators whose last code is old. */
export default async function SignInCodePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const back = safeRedirectPath((await searchParams).back);
  if (!(await isCodePending()) && !(await isOperatorCodePending())) redirect(paths.signIn(locale, back));
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={(each) => paths.signInCode(each, back)}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">{t("accounts.twoStep.signInTitle")}</h1>
          <p>{t("accounts.twoStep.signInText")}</p>
          <SignInCodeForm
            action={signInWithCodeAction}
            locale={locale}
            back={back}
            words={{ code: t("accounts.twoStep.code"), submit: t("accounts.signIn.submit"), errors: t("errors.title") }}
          />
          <p>
            <a href={paths.signIn(locale, back)} className="inline-flex min-h-11 items-center underline">
              {t("accounts.twoStep.startOver")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
