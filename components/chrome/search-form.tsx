import { industriesIn } from "@/lib/industries";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

/** What was searched for, when this is a page of results. How many are needed is kept for the next words. */
export type AskedWords = { words?: string; industryId?: number; quantity?: number };

type Props = {
  locale: Locale;
  asked?: AskedWords;
  /** The header's has an industry to choose on wide screens; the others have only words. */
  look?: "header" | "large";
};

/** Search works as a plain GET form; a script adds suggestions to it. */
export function SearchForm({ locale, asked, look = "header" }: Props) {
  const t = words(locale);
  const isLarge = look === "large";
  return (
    <search className={`relative block w-full ${isLarge ? "max-w-140" : "min-w-0"}`}>
      <form
        action={paths.search(locale)}
        className={`flex w-full overflow-hidden border-[1.5px] border-ink bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-plate ${isLarge ? "rounded-l" : "rounded-full"}`}
      >
        {!isLarge && (
          <select
            name="in"
            aria-label={t("common.searchForm.industry")}
            defaultValue={asked?.industryId ?? ""}
            className="hidden w-40 flex-none border-line border-e bg-transparent ps-4 pe-1 text-ink-2 text-sm outline-none lg:block"
          >
            <option value="">{t("common.searchForm.allIndustries")}</option>
            {industriesIn(locale).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <input
          type="search"
          name="q"
          maxLength={120}
          enterKeyHint="search"
          autoComplete="off"
          aria-label={t("common.searchForm.label")}
          placeholder={t("common.searchForm.placeholder")}
          defaultValue={asked?.words}
          className={`w-0 min-w-0 flex-1 appearance-none bg-transparent px-4 outline-none placeholder:text-ink-3 ${isLarge ? "min-h-14 md:text-lg" : "min-h-11"}`}
        />
        {asked?.quantity && <input type="hidden" name="qty" value={asked.quantity} />}
        <button type="submit" className={`flex-none bg-ink font-semibold text-white ${isLarge ? "px-6" : "px-5"}`}>
          {t("common.searchForm.button")}
        </button>
      </form>
      <suggest-list />
    </search>
  );
}
