import type { BoardChange } from "@/lib/catalogue/factory/board";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Formats one change of the board: "Output of line 3: 1,667 → 2,000". */
export function formatBoardChange(change: BoardChange, reader: Locale): string {
  const t = words(reader);
  const { number } = formats(reader);
  const formatChanged = (what: string, from: string, to: string) => t("factory.history.changed", { what, from, to });
  switch (change.what) {
    case "output":
      return formatChanged(
        `${line(change.line, reader)} · ${t("factory.output")}`,
        number(change.from),
        number(change.to),
      );
    case "state":
      return formatChanged(
        line(change.line, reader),
        t(`factory.states.${change.from}`),
        t(`factory.states.${change.to}`),
      );
    case "line":
      return t("factory.history.line", { line: line(change.line, reader) });
    case "busy":
      return t("factory.history.busy", { count: change.days });
    case "agreed":
      return t("factory.history.agreed", { pieces: number(change.pieces) });
    case "kept":
    case "undone":
    case "first":
    case "busyOver":
      return t(`factory.history.${change.what}`);
    case "lines":
    case "sites":
      return formatChanged(t(`factory.${change.what}`), number(change.from), number(change.to));
    case "closedDays":
      return formatChanged(t("factory.closed.label"), number(change.from), number(change.to));
    default:
      return formatChanged(t(`factory.${change.what}`), number(change.from), number(change.to));
  }
}

const line = (at: number, reader: Locale): string =>
  words(reader)("factory.line", { number: formats(reader).number(at) });
