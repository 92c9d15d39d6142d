import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { CaseList } from "@/components/moderation/console/case-list";
import { pillClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { caseViews, listCases } from "@/lib/moderation/list-cases";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("operator.cases.title") };
}

/** Lists cases in the order of the queue. */
export default async function CasesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const given = (await searchParams).view;
  const view = caseViews.find((each) => each === given) ?? "open";
  const hrefOf = (each: (typeof caseViews)[number]) => paths.operatorCases(locale, each === "open" ? undefined : each);
  const actor = await requireOperator(hrefOf(view));
  const cases = await listCases(actor, view).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("operator.cases.title")} lead={t("operator.cases.lead")} />
      <nav aria-label={t("operator.cases.title")} className="mb-4">
        <ul className="flex flex-wrap gap-2">
          {caseViews.map((each) => (
            <li key={each}>
              <a
                href={hrefOf(each)}
                aria-current={each === view ? "page" : undefined}
                className={`${pillClass(each === view)} no-underline`}
              >
                {t(`operator.cases.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {cases.length === 0 ? (
        <EmptyState title={t("operator.cases.empty")} text={t("operator.cases.emptyText")} />
      ) : (
        <CaseList locale={locale} cases={cases} userId={actor.userId} now={new Date()} isDecided={view === "decided"} />
      )}
    </>
  );
}
