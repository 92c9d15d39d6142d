import { buttonClass } from "@/components/ui/button";
import { controlClass } from "@/components/ui/field";
import { type Locale, languageNames } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { headerLocales } from "@/lib/imports/header-locales";

type Props = {
  locale: Locale;
  /** Path of the route that returns the file. */
  action: string;
  label: string;
  /** For a template: the industries to choose from; `usual` is the one of most of the shop's listings. */
  industries?: { id: number; name: string }[];
  usual?: number;
  shop?: string;
};

/** Downloads a table as a file; works without a script. */
export function SheetForm({ locale, action, label, industries, usual, shop }: Props) {
  const t = words(locale);
  const choice = "grid gap-1.5 font-medium text-ink-2 text-sm";
  return (
    <form action={action} className="grid gap-3">
      {shop && <input type="hidden" name="shop" value={shop} />}
      {industries && (
        <label className={choice}>
          {t("imports.template.industry")}
          <select name="industry" defaultValue={usual} className={controlClass}>
            {industries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="grid grid-cols-2 gap-3">
        <label className={choice}>
          {t("imports.template.headers")}
          <select name="headers" defaultValue={locale === "zh" ? "zh" : "en"} className={controlClass}>
            {headerLocales.map((each) => (
              <option key={each} value={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        </label>
        <label className={choice}>
          {t("imports.template.format")}
          <select name="format" className={controlClass}>
            <option value="xlsx">XLSX</option>
            <option value="csv">CSV</option>
          </select>
        </label>
      </div>
      <button type="submit" className={buttonClass("plain", "justify-self-start")}>
        {label}
      </button>
    </form>
  );
}
