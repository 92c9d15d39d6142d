import Link from "next/link";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import { surgeDays } from "@/lib/catalogue/factory/choices";
import type { Board } from "@/lib/catalogue/factory/lead-time";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { SurgeForm } from "./surge-form.client";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Props = {
  actions: { start: Action; end: Action };
  board: Board;
  reader: Locale;
  now: Date;
  readOnlyBecause: string | undefined;
};

const defaultQuantity = 10_000;

/** Shows the end of surge mode and a link to the inbox by listing, or the form that starts it. */
export function SurgePanel({ actions, board, reader, now, readOnlyBecause }: Props) {
  const t = words(reader);
  const { number, day } = formats(reader);
  const until = board.busyUntil && Date.parse(board.busyUntil) > now.getTime() ? board.busyUntil : undefined;
  return (
    <Panel id="surge" className={`grid scroll-mt-4 gap-3 ${until ? "border-amber! bg-amber-soft!" : ""}`}>
      <h2 className="font-semibold text-lg">{t("factory.surge.title")}</h2>
      {until ? (
        <>
          <p className="num">
            {t("factory.surge.on", { date: day(until, "moment"), quantity: number(board.busyQuantity ?? 0) })}
          </p>
          <div className="flex flex-wrap gap-3">
            <Link href={paths.workspaceTriage(reader)} className={buttonClass("plain")}>
              {t("factory.surge.triage")}
            </Link>
            {!readOnlyBecause && (
              <OneButton action={actions.end} hidden={{ locale: reader }} label={t("factory.surge.end")} />
            )}
          </div>
        </>
      ) : (
        <>
          <p className="text-ink-2">{t("factory.surge.lead")}</p>
          <SurgeForm
            action={actions.start}
            locale={reader}
            quantity={defaultQuantity}
            days={surgeDays.map((days) => ({
              value: String(days),
              label: t("factory.surge.forDays", { count: days }),
            }))}
            readOnlyBecause={readOnlyBecause}
            words={{
              quantity: t("factory.surge.quantity"),
              hint: t("factory.surge.quantityHint"),
              days: t("factory.surge.days"),
              start: t("factory.surge.start"),
              saving: t("factory.saving"),
              wrong: t("errors.title"),
            }}
          />
        </>
      )}
    </Panel>
  );
}
