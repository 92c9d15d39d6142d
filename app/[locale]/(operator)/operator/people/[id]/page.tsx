import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { Notes } from "@/components/accounts/console/notes";
import { PersonActions } from "@/components/accounts/console/person-actions";
import { PersonFacts } from "@/components/accounts/console/person-facts";
import { PageHeader } from "@/components/workspace/page-header";
import { getPerson } from "@/lib/accounts/people/get-person";
import { canWriteNotes } from "@/lib/accounts/people/policy";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import {
  decideResetAction,
  endPersonSessionsAction,
  lockPersonAction,
  proposeResetAction,
  unlockPersonAction,
  writeNoteAction,
} from "../actions";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("people.title") };
}

/** Shows a person's account to operators; leads act on it. */
export default async function PersonPage({ params }: Props) {
  const { locale, id } = await params;
  const actor = await requireOperator(paths.operatorPerson(locale, id));
  const person = await getPerson(actor, id).catch(notFoundOnError);
  const t = words(locale);
  const actions = {
    lock: lockPersonAction,
    unlock: unlockPersonAction,
    signOut: endPersonSessionsAction,
    propose: proposeResetAction,
    decide: decideResetAction,
  };
  return (
    <>
      <PageHeader
        title={<bdi>{person.name}</bdi>}
        lead={<bdi dir="ltr">{person.email}</bdi>}
        back={{ href: paths.operatorPeople(locale), label: t("people.title") }}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        <PersonFacts locale={locale} person={person} />
        <div className="grid gap-4">
          <PersonActions locale={locale} person={person} actor={actor} actions={actions} />
          <Notes
            locale={locale}
            notes={person.notes}
            about={{ personId: person.id }}
            write={canWriteNotes(actor) ? writeNoteAction : undefined}
          />
        </div>
      </div>
    </>
  );
}
