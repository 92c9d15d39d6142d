"use client";

import { formatTag, type Locale } from "@/lib/i18n/locale";
import type { LeadWords } from "./lead-words";
import type { StoredLead } from "./stored-leads";

type Props = { leads: StoredLead[]; isStopped: boolean; opensOffline: boolean; locale: Locale; words: LeadWords };

const initialsOf = (name: string) =>
  name
    .split(/\s+/, 2)
    .map((part) => part.charAt(0))
    .join("")
    .toUpperCase();

/** Lists the leads on this phone: those that wait for a connection, and those that were sent since the page opened. */
export function StoredLeads({ leads, isStopped, opensOffline, locale, words }: Props) {
  const waiting = leads.filter(({ sentAt }) => !sentAt).length;
  const time = new Intl.DateTimeFormat(formatTag(locale), { hour: "2-digit", minute: "2-digit" });
  const stateOf = ({ sentAt, refusedBecause }: StoredLead) => {
    if (sentAt) return <span className="font-semibold text-jade text-xs">{words.sent} ✓</span>;
    if (refusedBecause) return <span className="font-semibold text-drum text-xs">{refusedBecause}</span>;
    return <span className="font-semibold text-amber text-xs">{words.waits}</span>;
  };
  return (
    <section className="grid content-start gap-2.5" aria-live="polite">
      {waiting > 0 && (
        <p role="status" className="rounded-m bg-amber-soft px-4 py-3 font-semibold text-amber">
          {isStopped ? words.signIn : words.waiting} <span className="num">({waiting})</span>
        </p>
      )}
      {waiting === 0 && leads.length > 0 && (
        <p role="status" className="rounded-m bg-jade-soft px-4 py-3 font-semibold text-jade">
          {words.allSent}
        </p>
      )}
      <ul className="grid gap-2">
        {leads.map((lead) => (
          <li
            key={lead.id}
            className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-center gap-3 rounded-m border border-line bg-surface px-3 py-2"
          >
            <span aria-hidden="true" className="grid size-11 place-items-center rounded-m bg-line font-semibold">
              {initialsOf(lead.name || lead.email || "?")}
            </span>
            <span className="min-w-0">
              <b className="block truncate">
                <bdi>{lead.name || lead.email || words.cardOnly}</bdi>
              </b>
              <span className="num text-ink-2 text-xs">{time.format(new Date(lead.takenAt))}</span>
            </span>
            {stateOf(lead)}
          </li>
        ))}
      </ul>
      <p className="text-ink-2 text-sm">{opensOffline ? words.opensOffline : words.onThisPhone}</p>
    </section>
  );
}
