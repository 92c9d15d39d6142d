import { requireActor } from "@/app/_lib/session";
import { ProfileForm } from "@/components/accounts/profile-form.client";
import { Panel } from "@/components/ui/panel";
import { Notice } from "@/components/workspace/notice";
import { getOwnAccount } from "@/lib/accounts/get-own-account";
import { getOwnProfile } from "@/lib/accounts/get-own-profile";
import { currencies } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { allCountries } from "@/lib/i18n/countries";
import { languageNames, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { AccountDocument, type AccountProps, accountMetadata } from "../account-document";
import { editProfileAction } from "./actions";

export const generateMetadata = accountMetadata;

export default async function ProfilePage({ params, searchParams }: AccountProps) {
  const { locale } = await params;
  const actor = await requireActor(paths.accountProfile(locale));
  const [{ email, ...profile }, account] = await Promise.all([getOwnProfile(actor), getOwnAccount(actor)]);
  const { done } = await searchParams;
  const t = words(locale);
  const word = (key: "name" | "company" | "phone" | "country" | "port" | "taxNumber" | "taxHint" | "language") =>
    t(`accounts.editProfile.${key}`);
  return (
    <AccountDocument locale={locale} actor={actor} here="profile" pathIn={paths.accountProfile}>
      {done === "saved" && <Notice>{t("accounts.editProfile.done")}</Notice>}
      <Panel className="grid max-w-3xl gap-4">
        <div>
          <h2 className="font-bold text-xl">{t("accounts.editProfile.title")}</h2>
          <p className="mt-1 text-ink-2">{t("accounts.editProfile.lead")}</p>
        </div>
        <p>
          <span className="block text-ink-3 text-sm">{t("accounts.email.label")}</span>
          <bdi className="break-all">{email}</bdi>
          <span className={`block text-sm ${account.isProven ? "text-jade" : "text-amber"}`}>
            {t(account.isProven ? "accounts.account.emailConfirmed" : "accounts.account.emailUnconfirmed")}
          </span>
        </p>
        <ProfileForm
          action={editProfileAction}
          locale={locale}
          profile={profile}
          countries={[{ value: "", label: t("accounts.editProfile.noCountry") }, ...allCountries(locale)]}
          languages={locales.map((value) => ({ value, label: languageNames[value] }))}
          currencies={[
            { value: "", label: t("accounts.editProfile.ownCurrency") },
            ...currencies.map((value) => ({ value, label: value })),
          ]}
          words={{
            name: word("name"),
            company: word("company"),
            phone: word("phone"),
            country: word("country"),
            port: word("port"),
            taxNumber: word("taxNumber"),
            taxHint: word("taxHint"),
            language: word("language"),
            currency: t("accounts.editProfile.currency"),
            optional: t("accounts.editProfile.optional"),
            submit: t("accounts.editProfile.submit"),
            errors: t("errors.title"),
          }}
        />
      </Panel>
    </AccountDocument>
  );
}
