import { toBase36 } from "../core/id";
import { paths } from "../http/paths";
import type { Locale } from "../i18n/locale";
import type { DropAlert } from "./list-alerts";

/** Returns the path of the figures for the part that fell: its country, source or listing. */
export function metricsPathOfAlert({ kind, subject }: Pick<DropAlert, "kind" | "subject">, locale: Locale): string {
  if (kind === "shop") return paths.workspaceFigures(locale);
  return paths.workspaceFigures(locale, { [kind]: kind === "design" ? toBase36(Number(subject)) : subject });
}
