import { type BoothAddress, Plate } from "@/components/ui/plate";
import type { Locale } from "@/lib/i18n/locale";

export type ShopChoice = { id: number; name: string; role: string; booth: BoothAddress | null; isActive: boolean };

type Props = {
  locale: Locale;
  shops: ShopChoice[];
  words: Record<"label" | "further", string>;
  openFurther: string;
  action: (form: FormData) => Promise<void>;
};

/** Lists a person's shops, to switch between them, and links to opening another. */
export function ShopMenu({ locale, shops, words, openFurther, action }: Props) {
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      {shops.length > 1 && (
        <fieldset className="min-w-0">
          <legend className="mb-1 text-ink-3 text-xs">{words.label}</legend>
          {shops.map(({ id, name, role, booth, isActive }) => (
            <button
              key={id}
              type="submit"
              name="shopId"
              value={id}
              aria-pressed={isActive}
              className="flex min-h-11 w-full cursor-pointer items-center rounded-s px-2 py-1.5 text-start text-sm hover:bg-paper aria-pressed:font-semibold"
            >
              <span className="min-w-0">
                <span className="block truncate">{name}</span>
                <span className="mt-1 flex items-center gap-2 font-normal text-ink-3 text-xs">
                  {booth && <Plate booth={booth} />}
                  {role}
                </span>
              </span>
            </button>
          ))}
        </fieldset>
      )}
      <a href={openFurther} className="flex min-h-11 items-center px-2 text-ink-2 text-sm underline">
        {words.further}
      </a>
    </form>
  );
}
