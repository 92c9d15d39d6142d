import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { FindForm } from "@/components/accounts/console/find-form";
import { PersonList } from "@/components/accounts/console/person-list";
import { Panel } from "@/components/ui/panel";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { listOpenResets } from "@/lib/accounts/people/list-open-resets";
import { searchPeople } from "@/lib/accounts/people/search-people";
import { paths } from "@/lib/http/paths";
import { oneLine } from "@/lib/http/plain-text";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("people.title") };
}

/** Finds people by email or name, and lists the resets that wait for a second lead. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q } = await searchParams;
  const text = typeof q === "string" ? oneLine(q.slice(0, 120)) : "";
  const actor = await requireOperator(paths.operatorPeople(locale, text));
  const [people, resets] = await Promise.all([searchPeople(actor, text), listOpenResets(actor)]).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("people.title")} lead={t("people.lead")} />
      {resets.length > 0 && (
        <Panel className="mb-4">
          <h2 className="font-bold text-lg">{t("people.reset.open")}</h2>
          <ul>
            {resets.map(({ id, userId, name, email, createdAt }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3">
                <a
                  href={paths.operatorPerson(locale, userId)}
                  className="inline-flex min-h-11 items-center font-semibold"
                >
                  <bdi>{name}</bdi>
                </a>
                <bdi dir="ltr">{email}</bdi>
                <span className="text-ink-2 text-sm">{formats(locale).day(createdAt, "moment")}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <FindForm
        action={paths.operatorPeople(locale)}
        value={text}
        label={t("people.searchLabel")}
        submit={t("people.search")}
      />
      {people.length === 0 ? (
        <EmptyState title={t("people.empty")} text={t("people.emptyText")} />
      ) : (
        <PersonList locale={locale} people={people} />
      )}
    </>
  );
}
