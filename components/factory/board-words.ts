import { lineStates, mostLines, owners } from "@/lib/factory/choices";
import type { Board } from "@/lib/factory/lead-time";
import { formats } from "@/lib/format";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";

/** Empty rows for lines to come. */
const moreLines = 2;

/** Every word of the board's form, with a name for each line. */
export function boardWords(reader: Locale, board: Board | undefined) {
  const t = words(reader);
  const count = Math.min(mostLines, (board?.lines.length ?? 0) + moreLines);
  return {
    pieces: t("factory.pieces"),
    backlog: t("factory.backlog"),
    stock: t("factory.stock"),
    days: t("factory.days"),
    setupDays: t("factory.setupDays"),
    checkDays: t("factory.checkDays"),
    transferDays: t("factory.transferDays"),
    lines: t("factory.lines"),
    linesHint: t("factory.linesHint"),
    line: Array.from({ length: count }, (_, index) => t("factory.line", { number: formats(reader).number(index + 1) })),
    output: t("factory.output"),
    state: t("factory.state"),
    ownership: t("factory.ownership"),
    makes: t("factory.makes"),
    anyGoods: t("factory.anyGoods"),
    states: lineStates.map((value) => ({ value: value as string, label: t(`factory.states.${value}`) })),
    owners: owners.map((value) => ({ value: value as string, label: t(`factory.owners.${value}`) })),
    save: t("factory.save"),
    saving: t("factory.saving"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
  };
}
export type BoardWords = ReturnType<typeof boardWords>;
