import { HelpDocument, type HelpProps, helpMetadata } from "@/components/layout/help-document";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";

export const generateMetadata = (props: HelpProps) => helpMetadata("checks", props);

const claims = ["identity", "licence", "booth_lease", "factory_visit", "line_count", "brand"] as const;
const notes = ["valid", "neverSold", "notYet", "measured", "limits"] as const;

export default async function ChecksPage({ params }: HelpProps) {
  const { locale } = await params;
  const t = words(locale);
  const sections = [
    ...claims.map((claim) => ({ title: t(`storefront.claims.${claim}`), text: t(`help.checks.${claim}`) })),
    ...notes.map((note) => ({ title: t(`help.checks.${note}.title`), text: t(`help.checks.${note}.text`) })),
    {
      title: t("help.checks.forShops.title"),
      text: t("help.checks.forShops.text"),
      link: { href: paths.workspaceVerifications(locale), label: t("help.checks.forShops.link") },
    },
  ];
  return <HelpDocument locale={locale} page="checks" sections={sections} />;
}
