import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Sheet, SheetFact } from "@/lib/trade/proformas/sheet-data";
import { BilingualTextView } from "./bilingual-text";
import { SheetFacts } from "./sheet-facts";
import { SheetLinesTable } from "./sheet-lines-table";
import { WarningBox } from "./warning-box";

type Props = { sheet: Sheet; pdf: string; back: string };

/** Renders a proforma as a page with the same texts as its PDF. */
export function ProformaSheet({ sheet, pdf, back }: Props) {
  const t = words(sheet.locale);
  return (
    <article className="grid gap-6">
      <header className="grid gap-3">
        <p className="print:hidden">
          <a href={back} className="inline-flex min-h-11 items-center text-ink-2 text-sm underline underline-offset-4">
            {t("proformas.card.print")}
          </a>
        </p>
        <div className="flex flex-wrap items-start gap-4">
          <div className="flex-1">
            <h1 className="font-bold text-2xl md:text-3xl">{sheet.title.text}</h1>
            <p className="num text-ink-2">
              <bdi>{sheet.number}</bdi>
            </p>
          </div>
          <a href={pdf} className={buttonClass("plain", "print:hidden")}>
            {t("proformas.card.pdf")}
          </a>
        </div>
        {sheet.warnings.map((warning) => (
          <WarningBox key={warning.text}>
            <BilingualTextView content={warning} sheet={sheet} />
          </WarningBox>
        ))}
      </header>
      <div className="grid gap-4 md:grid-cols-2 print:grid-cols-2">
        {[sheet.seller, sheet.buyer].map(({ label, name, lines }) => (
          <Panel key={label.text}>
            <h2 className="text-ink-2 text-sm">
              <BilingualTextView content={label} sheet={sheet} />
            </h2>
            <p className="mt-1 font-semibold">
              <BilingualTextView content={name} sheet={sheet} />
            </p>
            {lines.map((line) => (
              <p key={line.text} className="mt-1 break-words text-sm">
                <BilingualTextView content={line} sheet={sheet} />
              </p>
            ))}
          </Panel>
        ))}
      </div>
      <Panel>
        <SheetLinesTable sheet={sheet} />
      </Panel>
      <div className="grid gap-4 md:grid-cols-2 print:grid-cols-2">
        <Facts part={sheet.payment} sheet={sheet} />
        <Facts part={sheet.bank} sheet={sheet} />
        <Facts part={sheet.terms} sheet={sheet} />
        <Facts part={{ label: sheet.title, facts: sheet.facts }} sheet={sheet} />
      </div>
      {sheet.note && (
        <Panel>
          <h2 className="font-semibold">{sheet.note.label.text}</h2>
          <p lang={languageTag(sheet.note.locale)} dir="auto" className="mt-1 whitespace-pre-wrap break-words">
            {sheet.note.text}
          </p>
        </Panel>
      )}
      <footer className="grid gap-2 text-ink-3 text-sm">
        {sheet.smallPrint.map((content) => (
          <p key={content.text}>
            <BilingualTextView content={content} sheet={sheet} />
          </p>
        ))}
      </footer>
    </article>
  );
}

function Facts({ part, sheet }: { part: { label: Sheet["title"]; facts: SheetFact[] }; sheet: Sheet }) {
  return (
    <Panel>
      <h2 className="mb-2 font-semibold">
        <BilingualTextView content={part.label} sheet={sheet} />
      </h2>
      <SheetFacts facts={part.facts} sheet={sheet} />
    </Panel>
  );
}
