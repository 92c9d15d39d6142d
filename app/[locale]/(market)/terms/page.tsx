import { HelpDocument, type HelpProps, helpMetadata } from "@/components/layout/help-document";
import { words } from "@/lib/i18n/messages";

export const generateMetadata = (props: HelpProps) => helpMetadata("terms", props);

const rules = ["role", "deal", "quotes", "content", "forbidden", "leave"] as const;

export default async function TermsPage({ params }: HelpProps) {
  const { locale } = await params;
  const t = words(locale);
  const sections = rules.map((rule) => ({ title: t(`help.terms.${rule}.title`), text: t(`help.terms.${rule}.text`) }));
  return <HelpDocument locale={locale} page="terms" sections={sections} />;
}
