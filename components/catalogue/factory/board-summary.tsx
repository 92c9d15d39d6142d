import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import {
  type Board,
  calculatePhases,
  dailyOutputOf,
  isFresh,
  sumPhases,
  toPace,
} from "@/lib/catalogue/factory/lead-time";
import { withClosedDays } from "@/lib/catalogue/factory/with-closed-days";
import { leadTimeSum } from "@/lib/catalogue/format-lead-time-formula";
import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { DaysAway } from "@/lib/shops/holidays";
import { leadTimeParts } from "./lead-time-parts";

type Props = {
  board: Board;
  /** Holidays of the shop. */
  daysAway: readonly DaysAway[];
  /** Pieces of the example order. */
  quantity: number;
  reader: Locale;
  now: Date;
  /** Actions below the summary. */
  children?: ReactNode;
};

/** Summarizes the board and the lead time of an example order; grey once the board is older than 7 days. */
export function BoardSummary({ board, daysAway, quantity, reader, now, children }: Props) {
  const t = words(reader);
  const { number, day } = formats(reader);
  const hasFreshBoard = isFresh(board, now);
  const lines = board.lines.map((line) => ({ ...line, categoryId: null }));
  const working = calculatePhases(toPace({ ...board, lines }), quantity);
  const workingDays = working && sumPhases(working);
  return (
    <Panel className="grid gap-3">
      <div className={`grid gap-1 ${hasFreshBoard ? "" : "text-ink-3"}`}>
        <p className="num font-semibold text-lg">
          {t("factory.running", {
            lines: number(lines.filter(({ state }) => state === "running").length),
            all: number(lines.length),
            output: number(dailyOutputOf(lines)),
          })}
        </p>
        <p className="num text-sm">{t("factory.touched", { date: day(board.touchedAt, "moment") })}</p>
      </div>
      {!hasFreshBoard && <p className="font-medium text-amber">{t("factory.untouched")}</p>}
      <form action={paths.workspaceFactory(reader)} className="flex flex-wrap items-end gap-2">
        <label htmlFor="qty" className="grid min-w-0 flex-1 gap-1 text-ink-2 text-sm">
          {t("factory.tryOut")}
          <input
            id="qty"
            name="qty"
            inputMode="numeric"
            dir="ltr"
            defaultValue={number(quantity)}
            className="control"
          />
        </label>
        <button type="submit" className={buttonClass("quiet")}>
          {t("factory.calculate")}
        </button>
      </form>
      {working && workingDays !== undefined ? (
        <div className={`num grid gap-1 ${hasFreshBoard ? "" : "text-ink-3"}`} data-says="working">
          <p className="font-semibold">{leadTimeSum({ ...working, workingDays }, leadTimeParts(reader), number)}</p>
          <p className="text-sm">
            {t("factory.leaves", {
              quantity: number(quantity),
              days: number(workingDays),
              date: day(leavesYiwuOn(workingDays, now, { daysAway: withClosedDays(daysAway, board.closedDays) })),
            })}
          </p>
          <p className="text-sm">
            {t("quotes.promise.pieces", {
              quantity: number(quantity),
              backlog: number(working.backlog),
              stock: number(working.stock),
              output: number(working.dailyOutput),
            })}
          </p>
          <p className="text-ink-3 text-xs">{t("factory.rule")}</p>
        </div>
      ) : (
        <p className="font-medium text-amber">{t("factory.noRunningLine")}</p>
      )}
      {children && <div className="flex flex-wrap items-start gap-3">{children}</div>}
    </Panel>
  );
}
