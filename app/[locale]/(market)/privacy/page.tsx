import { HelpDocument, type HelpProps, helpMetadata } from "@/components/layout/help-document";
import { findTranslationProvider } from "@/lib/core/translation-provider";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";

export const generateMetadata = (props: HelpProps) => helpMetadata("privacy", props);

export default async function PrivacyPage({ params }: HelpProps) {
  const { locale } = await params;
  const t = words(locale);
  const provider = findTranslationProvider()?.name;
  const section = (name: "inquiry" | "cookies" | "visits" | "data" | "erase") => ({
    title: t(`help.privacy.${name}.title`),
    text: t(`help.privacy.${name}.text`),
  });
  const sections = [
    section("inquiry"),
    {
      title: t("help.privacy.translation.title"),
      text: provider
        ? t("help.privacy.translation.text", { provider })
        : t("help.privacy.translation.textWithoutProvider"),
    },
    section("cookies"),
    section("visits"),
    { ...section("data"), link: { href: paths.accountSettings(locale), label: t("privacy.export.submit") } },
    { ...section("erase"), link: { href: paths.accountErase(locale), label: t("privacy.erase.open") } },
  ];
  return <HelpDocument locale={locale} page="privacy" sections={sections} />;
}
