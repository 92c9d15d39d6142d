import { Panel } from "@/components/ui/panel";
import { type PosterSize, posterSizes } from "@/lib/fairs/poster-sizes";
import { paths } from "@/lib/http/paths";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; slug: string; shopId: number; designs: { id: number; title: string }[] };

/** Links the posters of a shop and its featured designs as PDF, by size and language. */
export function Posters({ locale, slug, shopId, designs }: Props) {
  const t = words(locale);
  const rows = [{ id: undefined, title: t("fairs.poster.ofShop") }, ...designs];
  return (
    <Panel id="posters" className="grid gap-4">
      <div>
        <h2 className="font-bold text-xl">{t("fairs.poster.title")}</h2>
        <p className="max-w-prose text-ink-2 text-sm">{t("fairs.poster.lead")}</p>
      </div>
      <ul className="grid">
        {rows.map(({ id, title }) => (
          <li key={id ?? "shop"} className="border-line border-t py-2">
            <details>
              <summary className="disclosure flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
                <bdi>{title}</bdi>
              </summary>
              <ul className="grid gap-2 pb-2">
                {posterSizes.map((size) => (
                  <li key={size} className="flex flex-wrap items-center gap-x-3">
                    <span className="w-40 text-ink-2">{t(`fairs.poster.size.${size}`)}</span>
                    <Languages {...{ slug, shopId, size }} listingId={id} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type Print = { slug: string; shopId: number; size: PosterSize; listingId?: number };

const Languages = (print: Print) =>
  locales.map((each) => (
    <a
      key={each}
      href={paths.poster(each, print)}
      lang={each}
      target="_blank"
      rel="noopener"
      className="inline-flex min-h-11 items-center underline"
    >
      {languageNames[each]}
    </a>
  ));
