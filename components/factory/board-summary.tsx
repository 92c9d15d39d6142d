import { Panel } from "@/components/ui/panel";
import { type Board, dailyOutputOf, daysOf, isBelieved, workOut } from "@/lib/factory/lead-time";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";

const exampleQuantity = 10_000;

/** What the board says in a line, and what an order would be promised today; grey once nobody believes it any more. */
export function BoardSummary({ board, reader }: { board: Board; reader: Locale }) {
  const t = words(reader);
  const { number, day } = formats(reader);
  const isFresh = isBelieved(board, new Date());
  const running = board.lines.filter(({ state }) => state === "running");
  const lines = board.lines.map((line) => ({ ...line, categoryId: null }));
  const working = workOut({ ...board, lines }, exampleQuantity);
  return (
    <Panel className={`grid gap-1 ${isFresh ? "" : "text-ink-3"}`}>
      <p className="num font-semibold text-lg">
        {t("factory.running", {
          lines: number(running.length),
          all: number(board.lines.length),
          output: number(dailyOutputOf(lines)),
        })}
      </p>
      {isFresh && working && (
        <p className="num">
          {t("factory.example", { quantity: number(exampleQuantity), days: number(daysOf(working)) })}
        </p>
      )}
      <p className="num text-sm">{t("factory.touched", { date: day(board.touchedAt, "moment") })}</p>
      {!isFresh && <p className="font-medium text-amber">{t("factory.untouched")}</p>}
    </Panel>
  );
}
