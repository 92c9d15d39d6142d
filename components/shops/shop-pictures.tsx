import { Picture } from "@/components/catalogue/picture";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ShopPicture } from "@/lib/shops/shop-pictures";

/** Shows the pictures of booth, factory and packing with captions. */
export function ShopPictures({ locale, pictures }: { locale: Locale; pictures: ShopPicture[] }) {
  const t = words(locale);
  if (pictures.length === 0) return null;
  return (
    <section>
      <h2 className="mb-4 font-bold text-xl">{t("storefront.shows.heading")}</h2>
      <ul className="-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-1 md:mx-0 md:grid md:grid-cols-3 md:gap-4.5 md:p-0">
        {pictures.map(({ key, color, alt, shows }) => (
          <li key={key} className="w-3/5 flex-none snap-start md:w-auto">
            <figure>
              <div className="aspect-[4/3] overflow-clip rounded-m bg-line">
                <Picture
                  pictureKey={key}
                  color={color}
                  alt={alt ?? t(`storefront.shows.${shows}`)}
                  sizes="(min-width: 64rem) 18rem, (min-width: 48rem) 30vw, 56vw"
                  width={320}
                  height={240}
                  widths={[320, 640]}
                />
              </div>
              <figcaption className="mt-1.5 text-ink-2 text-sm">{t(`storefront.shows.${shows}`)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
