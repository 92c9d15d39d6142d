import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import type { ImportView } from "@/lib/imports/find-import";
import type { ImportFormFields } from "./import-form-fields";

type Props = { view: ImportView; of: ImportFormFields };

/** Lists the rows that the import skips, with the error of each cell, and links to a file for correcting them. */
export function WrongRows({ view: { wrong, counts }, of }: Props) {
  const { locale } = of;
  const t = words(locale);
  if (wrong.length === 0) return null;
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("imports.wrong.title")}</h2>
      <p className="text-ink-2 text-sm">{t("imports.wrong.text")}</p>
      <ol className="divide-y divide-line">
        {wrong.map(({ row, cells }) => (
          <li key={row} className="grid gap-1 py-3 sm:grid-cols-[7rem_1fr]">
            <b className="num">{t("imports.wrong.row", { row })}</b>
            <ul className="grid gap-1">
              {cells.map(({ column, sentence }) => (
                <li key={column}>
                  <b className="font-medium">{column}</b> <span className="text-drum">{sentence}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {counts.wrong > wrong.length && <p>{t("imports.wrong.more", { count: counts.wrong - wrong.length })}</p>}
      <a
        href={paths.sheetOfWrongRows(locale, of.shopId, of.importId)}
        className={buttonClass("plain", "justify-self-start")}
      >
        {t("imports.wrong.download")}
      </a>
    </Panel>
  );
}
