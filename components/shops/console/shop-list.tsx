import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { Tag } from "@/components/ui/tag";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { FoundShop } from "@/lib/shops/directory/search-shops";
import { shopStates } from "./shop-states";

/** Lists found shops with their booth and what holds about them. */
export function ShopList({ locale, shops }: { locale: Locale; shops: FoundShop[] }) {
  const t = words(locale);
  return (
    <Panel>
      <ul className="divide-y divide-line">
        {shops.map((shop) => (
          <li key={shop.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <a
              href={paths.operatorShop(locale, shop.handle)}
              data-row
              className="inline-flex min-h-11 min-w-0 items-center font-semibold"
            >
              <bdi>{textIn(shop.names, locale)}</bdi>
            </a>
            {shop.booth && <Plate booth={shop.booth} />}
            {shopStates(shop).map((state) => (
              <Tag key={state} look="busy">
                {t(`people.shops.${state}`)}
              </Tag>
            ))}
            <span className="ms-auto text-ink-2 text-sm">
              {t("people.shops.opened", { date: formats(locale).day(shop.createdAt, "long") })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
