import { Panel } from "@/components/ui/panel";
import { Plate } from "@/components/ui/plate";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Neighbour } from "@/lib/market/list-neighbours";

/** Lists the shops in the neighbouring booths. */
export function Neighbours({ locale, neighbours }: { locale: Locale; neighbours: Neighbour[] }) {
  if (neighbours.length === 0) return null;
  return (
    <Panel>
      <h2 className="font-semibold">{words(locale)("storefront.neighbours")}</h2>
      <ul className="mt-1 text-sm">
        {neighbours.map(({ shop, ...booth }) => (
          <li key={shop.id}>
            <a href={paths.shop(locale, shop)} className="flex min-h-11 items-center gap-3 hover:underline">
              <Plate booth={booth} />
              <bdi>{textIn(shop.names, locale, shop.locale)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
