import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireOperator } from "@/app/_lib/session";
import { FairForm } from "@/components/fairs/console/fair-form.client";
import { fairFormWords } from "@/components/fairs/console/fair-form-words";
import { Panel } from "@/components/ui/panel";
import { PageHeader } from "@/components/workspace/page-header";
import { canRunFairs } from "@/lib/fairs/policy";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { saveFairAction } from "../actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("fairs.console.new") };
}

export default async function NewFairPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorNewFair(locale));
  if (!canRunFairs(actor)) notFound();
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("fairs.console.new")}
        lead={t("fairs.console.newLead")}
        back={{ href: paths.operatorFairs(locale), label: t("fairs.nav") }}
      />
      <Panel>
        <FairForm action={saveFairAction} locale={locale} pictures={[]} words={fairFormWords(locale)} />
      </Panel>
    </>
  );
}
