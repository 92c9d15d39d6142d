import { HelpDocument, type HelpProps, helpMetadata } from "@/components/layout/help-document";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";

export const generateMetadata = (props: HelpProps) => helpMetadata("guide", props);

export default async function HelpPage({ params }: HelpProps) {
  const { locale } = await params;
  const t = words(locale);
  const section = (name: "ask" | "several" | "request" | "price" | "time" | "pay" | "lost") => ({
    title: t(`help.guide.${name}.title`),
    text: t(`help.guide.${name}.text`),
  });
  const sections = [
    { ...section("ask"), link: { href: paths.industries(locale), label: t("common.nav.industries") } },
    { ...section("several"), link: { href: paths.inquiryList(locale), label: t("common.nav.inquiryList") } },
    { ...section("request"), link: { href: paths.sourcing(locale), label: t("sourcing.nav") } },
    section("price"),
    section("time"),
    section("pay"),
    { ...section("lost"), link: { href: paths.signIn(locale), label: t("common.nav.signIn") } },
  ];
  return <HelpDocument locale={locale} page="guide" sections={sections} />;
}
