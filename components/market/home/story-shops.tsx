import { Picture } from "@/components/catalogue/picture";
import { Plate } from "@/components/ui/plate";
import type { StoryShop } from "@/lib/catalogue/get-home";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag, type SomeTexts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

/** Shows shops with design families: the booth, its address, and the beginning of the story. */
export function StoryShops({ locale, shops }: { locale: Locale; shops: StoryShop[] }) {
  const t = words(locale);
  if (shops.length === 0) return null;
  return (
    <HomeSection title={t("home.stories")}>
      <ul className="home-shelf auto-cols-[17.5rem] gap-3 lg:grid-cols-3 lg:gap-4">
        {shops.map((shop) => {
          const booth = shop.lead[0]?.booth;
          const name = localized(shop.names, locale, shop.locale);
          const story = localized(shop.stories, locale, shop.locale);
          return (
            <li
              key={shop.handle}
              className="group relative grid content-start overflow-clip rounded-l border border-line bg-surface"
            >
              <div className="relative h-28 overflow-clip bg-line md:h-36 [&_img]:object-[50%_22%]">
                {shop.picture && (
                  <Picture
                    pictureKey={shop.picture.key}
                    color={shop.picture.color}
                    alt=""
                    sizes="(min-width: 64rem) 26rem, 17.5rem"
                    width={416}
                    height={144}
                    widths={[320, 640, 960]}
                  />
                )}
                {booth && (
                  <span className="absolute start-2 bottom-2 flex">
                    <Plate booth={booth} />
                  </span>
                )}
              </div>
              <div className="px-3.5 pt-2.5 pb-3.5">
                <h3 className="font-bold leading-snug">
                  <a
                    href={paths.shop(locale, shop)}
                    {...name.mark}
                    className="after:absolute after:inset-0 group-hover:underline"
                  >
                    {name.text}
                  </a>
                </h3>
                <p {...story.mark} className="mt-1 line-clamp-3 text-ink-2 text-sm leading-snug">
                  {story.text}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </HomeSection>
  );
}

/**
 * Returns a text in the reader's language, else English, else the shop's own; `mark` sets another language's
 * attributes.
 */
function localized(texts: SomeTexts, locale: Locale, own: Locale) {
  const found = [locale, "en" as const, own].find((each) => texts[each] !== undefined) ?? own;
  const mark = found === locale ? {} : { lang: languageTag(found), dir: "auto" };
  return { text: texts[found] ?? "", mark };
}
