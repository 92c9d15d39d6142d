import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { FoundShop } from "@/lib/search/find-shops";

/** Links to the shops that a query names or that are at the booth whose address it is. */
export function FoundShops({ locale, shops }: { locale: Locale; shops: readonly FoundShop[] }) {
  if (shops.length === 0) return null;
  return (
    <section className="mb-5" aria-labelledby="found-shops">
      <h2 id="found-shops" className="font-bold text-ink-2 text-sm">
        {words(locale)("search.shops")}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {shops.map((shop) => (
          <li key={shop.handle} className="min-w-0">
            <a
              href={paths.shop(locale, shop)}
              className="inline-flex min-h-11 max-w-full items-center gap-3 rounded-lg border border-line px-3 py-2 font-semibold hover:border-ink-3"
            >
              <bdi className="truncate">{shop.name}</bdi>
              {shop.booth && <Plate booth={shop.booth} />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
