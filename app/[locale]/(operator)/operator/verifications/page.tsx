import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { pillClass } from "@/components/ui/button";
import { RequestList } from "@/components/verifications/console/request-list";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listRequests, type RequestView, requestViews } from "@/lib/verifications/list-requests";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("verificationConsole.title") };
}

/** Lists requests for verification, those that wait in the order of the queue. */
export default async function RequestsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const given = (await searchParams).view;
  const view = requestViews.find((each) => each === given) ?? "waiting";
  const hrefOf = (each: RequestView) => paths.operatorVerifications(locale, each === "waiting" ? undefined : each);
  const actor = await requireOperator(hrefOf(view));
  const requests = await listRequests(actor, view).catch(notFoundOnError);
  const t = words(locale);
  const title = t("verificationConsole.title");
  return (
    <>
      <PageHeader title={title} lead={t("verificationConsole.lead")} />
      <nav aria-label={title} className="mb-4">
        <ul className="flex flex-wrap gap-2">
          {requestViews.map((each) => (
            <li key={each}>
              <a
                href={hrefOf(each)}
                aria-current={each === view ? "page" : undefined}
                className={`${pillClass(each === view)} no-underline`}
              >
                {t(`verificationConsole.views.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {requests.length === 0 ? (
        <EmptyState title={t("verificationConsole.empty")} text={t("verificationConsole.emptyText")} />
      ) : (
        <RequestList locale={locale} requests={requests} userId={actor.userId} now={new Date()} />
      )}
    </>
  );
}
