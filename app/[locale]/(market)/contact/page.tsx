import { HelpDocument, type HelpProps, helpMetadata } from "@/components/layout/help-document";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";

export const generateMetadata = (props: HelpProps) => helpMetadata("contact", props);

export default async function ContactPage({ params }: HelpProps) {
  const { locale } = await params;
  const t = words(locale);
  const section = (name: "goods" | "shop" | "site" | "place") => ({
    title: t(`help.contact.${name}.title`),
    text: t(`help.contact.${name}.text`),
  });
  const email = env().CONTACT_EMAIL;
  const sections = [
    { ...section("goods"), link: { href: paths.help(locale), label: t("help.guide.title") } },
    section("shop"),
    { ...section("site"), link: { href: `mailto:${email}`, label: email } },
    { ...section("place"), link: { href: paths.market(locale), label: t("common.nav.market") } },
  ];
  return <HelpDocument locale={locale} page="contact" sections={sections} />;
}
