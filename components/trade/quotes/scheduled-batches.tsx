import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import type { WaitingBatch } from "@/lib/trade/quotes/list-waiting-quotes";
import { lineTotal, sumsOf } from "@/lib/trade/quotes/total";

type Props = {
  batches: WaitingBatch[];
  /** Undefined for members who may not withdraw them. */
  takeBack: ((state: FormState, form: FormData) => Promise<FormState>) | undefined;
  reader: Locale;
};

/** Lists bulk quotes that are not sent yet, with a button that withdraws them. */
export function ScheduledBatches({ batches, takeBack, reader }: Props) {
  const t = words(reader);
  const { money, day, country } = formats(reader);
  return batches.map(({ batchId, goesOutAt, title, currency, unitCode, lines }) => (
    <Panel key={batchId} className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("quotes.bulk.goesOut", { time: day(goesOutAt, "moment") })}</h2>
      <p className="text-ink-2 text-sm">{t("quotes.bulk.goesOutText")}</p>
      <p className="font-semibold">
        <bdi>{title}</bdi>
      </p>
      <ul className="num divide-y divide-line border-line border-y text-sm">
        {lines.map((line) => (
          <li key={line.inquiryId} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <a
              href={paths.workspaceInquiry(reader, line.inquiryId)}
              className="inline-flex min-h-11 items-center underline"
            >
              <bdi>{line.buyerName}</bdi> · {country(line.country)}
            </a>
            <bdi className="ms-auto">
              {quantityIn(reader, line.quantity, unitCode)} × {money({ amount: line.unitPrice, currency })} ={" "}
              {money({ amount: lineTotal(line), currency })}
            </bdi>
          </li>
        ))}
      </ul>
      <p className="num flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{t("quotes.bulk.buyers", { count: lines.length })}</span>
        <b>{t("quotes.bulk.altogether", { total: money({ amount: sumsOf({ lines }).total, currency }) })}</b>
      </p>
      {takeBack && (
        <OneButton
          action={takeBack}
          hidden={{ locale: reader, key: batchId, do: "takeBack" }}
          label={t("quotes.bulk.withdraw")}
        />
      )}
    </Panel>
  ));
}
