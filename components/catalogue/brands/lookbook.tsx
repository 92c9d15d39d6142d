import { Picture } from "@/components/catalogue/picture";
import type { LookbookPicture } from "@/lib/catalogue/brands/find-brand-page";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; own: Locale; pictures: LookbookPicture[]; brand: string };

/** Shows the brand's pictures without margins: every third one spans both columns. */
export function Lookbook({ locale, own, pictures, brand }: Props) {
  const t = words(locale);
  return (
    <section aria-label={t("brand.lookbook")}>
      <ul className="grid gap-1 md:grid-cols-2">
        {pictures.map(({ id, key, color, captions }, index) => {
          const caption = textIn(captions, locale, own);
          const isAlone = index % 3 === 1 && index === pictures.length - 1;
          const isWide = index % 3 === 0 || isAlone;
          return (
            <li key={id} className={isWide ? "md:col-span-2" : ""}>
              <figure className="relative">
                <div className={`overflow-clip bg-line ${isWide ? "aspect-[4/3] md:aspect-[21/9]" : "aspect-[4/3]"}`}>
                  <Picture
                    pictureKey={key}
                    color={color}
                    alt={caption || t("brand.picture", { brand, number: index + 1 })}
                    sizes={isWide ? "100vw" : "(min-width: 48rem) 50vw, 100vw"}
                    width={960}
                    height={isWide ? 411 : 720}
                    widths={[640, 960]}
                    eager={index === 0}
                  />
                </div>
                {caption && (
                  <figcaption className="page py-2 text-ink-2 text-sm" aria-hidden="true">
                    {caption}
                  </figcaption>
                )}
              </figure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
