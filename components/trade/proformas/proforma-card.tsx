import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Proforma } from "@/lib/trade/proformas/proforma";
import { sumsOf } from "@/lib/trade/quotes/total";
import { bilingualRenderer } from "./bilingual-renderer";
import { BilingualTextView } from "./bilingual-text";
import { WarningBox } from "./warning-box";
import { listWarnings } from "./warnings";

type Props = { proforma: Proforma; reader: Locale; page: string; pdf: string; children?: ReactNode };

/** Renders a proforma within its thread: number, amount, and links to its page and PDF. */
export function ProformaCard({ proforma, reader, page, pdf, children }: Props) {
  const t = words(reader);
  const { day, money } = formats(reader);
  const { id, number, issuedAt, cancelledAt, content } = proforma;
  return (
    <article
      aria-labelledby={`pi-${id}`}
      className={`grid w-full max-w-xl gap-3 rounded-l border bg-surface p-4 md:p-5 ${cancelledAt ? "border-line-2 border-dashed" : "border-jade"}`}
    >
      <header className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <h2 id={`pi-${id}`} className="me-auto font-bold">
          {t("proformas.title")} <bdi className="num">{number}</bdi>
          <span className="num block font-normal text-ink-2 text-sm">
            {t("proformas.card.issued", { date: day(issuedAt, "long") })}
          </span>
        </h2>
        {cancelledAt && <Tag>{t("proformas.card.cancelled")}</Tag>}
      </header>
      {listWarnings(proforma, bilingualRenderer(reader, null)).map((warning) => (
        <WarningBox key={warning.text}>
          <BilingualTextView content={warning} sheet={{ second: null }} />
        </WarningBox>
      ))}
      <p className="num flex items-baseline justify-between gap-4">
        <span>{t("proformas.sums.total")}</span>
        <bdi className="font-bold text-xl">{money({ amount: sumsOf(content).total, currency: content.currency })}</bdi>
      </p>
      <p className="flex flex-wrap gap-3 print:hidden">
        <a href={pdf} className={buttonClass("plain")}>
          {t("proformas.card.pdf")}
        </a>
        <a href={page} className={buttonClass("quiet")}>
          {t("proformas.card.read")}
        </a>
      </p>
      {children}
    </article>
  );
}
