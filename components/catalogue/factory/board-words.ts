import { lineOwners, lineStates } from "@/lib/catalogue/factory/choices";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Returns the messages of the board's form. */
export function boardWords(reader: Locale) {
  const t = words(reader);
  return {
    pieces: t("factory.pieces"),
    backlog: t("factory.backlog"),
    stock: t("factory.stock"),
    days: t("factory.days"),
    setupDays: t("factory.setupDays"),
    checkDays: t("factory.checkDays"),
    transferDays: t("factory.transferDays"),
    closed: t("factory.closed.label"),
    closedHint: t("factory.closed.hint"),
    lines: t("factory.lines"),
    linesHint: t("factory.linesHint"),
    line: t("factory.line", { number: "{number}" }),
    name: t("factory.name"),
    output: t("factory.output"),
    state: t("factory.state"),
    ownership: t("factory.ownership"),
    makes: t("factory.makes"),
    anyGoods: t("factory.anyCategory"),
    where: t("factory.where"),
    mainSite: t("factory.mainSite"),
    copyOne: t("factory.copyOne"),
    copyTen: t("factory.copyTen"),
    removeLine: t("factory.removeLine"),
    sites: t("factory.sites"),
    sitesHint: t("factory.sitesHint"),
    city: t("factory.city"),
    area: t("factory.area"),
    staff: t("factory.staff"),
    steps: { less: t("factory.less"), more: t("factory.more") },
    states: lineStates.map((value) => ({ value: value as string, label: t(`factory.states.${value}`) })),
    owners: lineOwners.map((value) => ({ value: value as string, label: t(`factory.owners.${value}`) })),
    save: t("factory.save"),
    saving: t("factory.saving"),
    wrong: t("errors.title"),
    optional: t("inquiries.optional"),
  };
}
export type BoardWords = ReturnType<typeof boardWords>;
