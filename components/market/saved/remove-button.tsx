import { toBase36 } from "@/lib/core/id";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  action: (form: FormData) => Promise<void>;
  name: "listing" | "shop" | "search";
  id: number | string;
  /** Name of the removed thing, for screen readers. */
  named: string;
};

/** Removes one entry from a list of saved things. */
export function RemoveButton({ locale, action, name, id, named }: Props) {
  const t = words(locale);
  return (
    <form action={action} className="flex">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name={name} value={typeof id === "number" ? toBase36(id) : id} />
      <button
        type="submit"
        aria-label={t("saved.removeNamed", { name: named })}
        className="relative z-1 inline-flex min-h-11 cursor-pointer items-center text-ink-2 text-sm underline"
      >
        {t("saved.remove")}
      </button>
    </form>
  );
}
