import type { Metadata } from "next";
import { SitePage } from "@/components/layout/site-page";
import { Panel } from "@/components/ui/panel";
import { linkMinutes } from "@/lib/accounts/sign-in-link";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: `${t("accounts.signInSent.title")} · ${t("common.site")}`, robots: { index: false } };
}

/** Shows the same text whether or not an account exists, so that the page reveals no accounts. */
export default async function SignInSentPage({ params }: Props) {
  const { locale } = await params;
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.signInSent}>
      <div className="page max-w-xl py-8 md:py-14">
        <Panel className="grid gap-3">
          <h1 className="font-bold text-2xl">{t("accounts.signInSent.title")}</h1>
          <p>{t("accounts.signInSent.text", { minutes: linkMinutes })}</p>
          <p className="text-ink-2 text-sm">{t("accounts.signInSent.missing")}</p>
          <p>
            <a href={paths.signIn(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("accounts.signInSent.again")}
            </a>
          </p>
        </Panel>
      </div>
    </SitePage>
  );
}
