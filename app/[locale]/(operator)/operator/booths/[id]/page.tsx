import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { RegisterDifferences } from "@/components/market/console/register-differences";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getRegisterImport } from "@/lib/market/register/get-register";
import { canImportRegister } from "@/lib/market/register/policy";
import { applyRegisterAction } from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("register.differences.title") };
}

/** Shows the differences between an uploaded list and the register; a lead makes the list the register. */
export default async function RegisterImportPage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await requireOperator(paths.operatorBoothImport(locale, id));
  const differences = await getRegisterImport(actor, id).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={<bdi className="break-all">{differences.found.name}</bdi>}
        back={{ href: paths.operatorBooths(locale), label: t("register.title") }}
      />
      <RegisterDifferences
        locale={locale}
        differences={differences}
        apply={canImportRegister(actor) ? applyRegisterAction : undefined}
      />
    </>
  );
}
