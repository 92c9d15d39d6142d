import type { ReactNode } from "react";
import { ReadElsewhere } from "@/components/translations/read-elsewhere";
import { type ReportForm, ReportTranslation, WithdrawReport } from "@/components/translations/report-translation";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import type { LanguageBlock } from "@/lib/translations/show-in-language";
import type { MessageView } from "./message-view";

type Props = MessageView & {
  id: string;
  body: string;
  locale: Locale;
  reader: Locale;
  report: ReportForm;
  className: string;
};

/**
 * Renders the text of a message, each block in its language and direction. The original of a translation and the form
 * that reports it are folded; blocks in another language have the ways to read them.
 */
export function MessageText(props: Props) {
  const { blocks, untranslated, originalLabel, mark, reported, reportable, id, body, locale, report, className } =
    props;
  const text = blocks.map((block) => <TextBlock key={`${block.locale} ${block.text}`} {...block} />);
  return (
    <div className={`grid gap-2 ${className}`}>
      {untranslated ? (
        <ReadElsewhere untranslated={untranslated} id={id} report={report}>
          {text}
        </ReadElsewhere>
      ) : (
        text
      )}
      {originalLabel && (
        <Folded label={`${mark} · ${originalLabel}`}>
          <TextBlock text={body} locale={locale} />
          {reportable && <ReportTranslation form={report} messageId={id} source={reportable} />}
        </Folded>
      )}
      {reported && (
        <Folded label={reported.label}>
          <p lang={languageTag(props.reader)} dir="auto" className="whitespace-pre-wrap break-words line-through">
            {reported.text}
          </p>
          {reported.isWithdrawable && <WithdrawReport form={report} messageId={id} />}
        </Folded>
      )}
    </div>
  );
}

const Folded = ({ label, children }: { label: string; children: ReactNode }) => (
  <details className="-mx-4 border-line border-t px-4 last:-mb-3 print:hidden">
    <summary className="flex min-h-11 cursor-pointer items-center gap-2 py-2 text-ink-2 text-sm after:ms-auto after:text-ink-3 after:content-['▾'] hover:text-ink">
      {label}
    </summary>
    <div className="pb-2">{children}</div>
  </details>
);

function TextBlock({ text, locale }: LanguageBlock) {
  return (
    <p lang={languageTag(locale)} dir="auto" className="whitespace-pre-wrap break-words">
      {text}
    </p>
  );
}
