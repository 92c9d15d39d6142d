import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Shows that a dry run was cancelled before it had checked all rows. */
export function ImportCancelled({ locale }: { locale: Locale }) {
  const t = words(locale);
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">{t("imports.cancel.done")}</h2>
      <p role="status">{t("imports.cancel.text")}</p>
      <a href={paths.workspaceImports(locale)} className={buttonClass("go", "justify-self-start")}>
        {t("imports.run.again")}
      </a>
    </Panel>
  );
}
