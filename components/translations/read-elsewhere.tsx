import type { ReactNode } from "react";
import type { Untranslated } from "@/components/inquiries/message-view";
import { languageTag } from "@/lib/i18n/locale";
import { type ReportForm, ReportTranslation } from "./report-translation";

type Props = { untranslated: Untranslated; id: string; report: ReportForm; children: ReactNode };

/**
 * Renders text in another language with the ways to read it: the browser's own translator, where `<device-translation>`
 * finds one, and otherwise links to translation sites.
 */
export function ReadElsewhere({ untranslated: { from, to, note, sites, sitesNote }, id, report, children }: Props) {
  return (
    <device-translation from={languageTag(from)} to={languageTag(to)} className="grid gap-2">
      {children}
      <p slot="note" className="text-ink-2 text-sm print:hidden">
        {note}
      </p>
      <div slot="sites" className="text-ink-2 text-sm print:hidden">
        <p className="flex flex-wrap gap-x-5">
          {sites.map(({ label, href }) => (
            <a
              key={href}
              href={href}
              target="_blank"
              rel="noopener noreferrer nofollow"
              className="inline-flex min-h-11 items-center font-semibold text-ink underline underline-offset-4 after:ms-1 after:content-['↗']"
            >
              {label}
            </a>
          ))}
        </p>
        <p>{sitesNote}</p>
      </div>
      <div slot="report" hidden>
        <ReportTranslation form={report} messageId={id} source="device" />
      </div>
    </device-translation>
  );
}
