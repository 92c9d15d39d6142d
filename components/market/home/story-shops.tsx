import { Picture } from "@/components/catalogue/picture";
import { Plate } from "@/components/ui/plate";
import type { StoryShop } from "@/lib/catalogue/get-home";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag, type SomeTexts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { HomeSection } from "./home-section";

/** Shows shops with design families, each with its story. */
export function StoryShops({ locale, shops }: { locale: Locale; shops: StoryShop[] }) {
  const t = words(locale);
  if (shops.length === 0) return null;
  return (
    <HomeSection title={t("home.stories")}>
      <ul className="grid gap-4 md:grid-cols-3">
        {shops.map((shop) => {
          const lead = shop.lead[0];
          const name = localized(shop.names, locale, shop.locale);
          const story = localized(shop.stories, locale, shop.locale);
          return (
            <li
              key={shop.handle}
              className="group relative grid content-start overflow-clip rounded-l border border-line bg-surface"
            >
              <div className="relative aspect-[16/10] overflow-clip bg-line">
                {lead?.picture && (
                  <Picture
                    pictureKey={lead.picture.key}
                    alt=""
                    sizes="(min-width: 48rem) 26rem, 92vw"
                    width={416}
                    height={260}
                    widths={[320, 640, 960]}
                  />
                )}
                {lead?.booth && (
                  <span className="absolute start-2 bottom-2 flex">
                    <Plate booth={lead.booth} />
                  </span>
                )}
              </div>
              <div className="p-4">
                <h3 className="font-bold text-lg">
                  <a
                    href={paths.shop(locale, shop)}
                    {...name.mark}
                    className="after:absolute after:inset-0 group-hover:underline"
                  >
                    {name.text}
                  </a>
                </h3>
                <p {...story.mark} className="mt-1 line-clamp-4 text-ink-2 text-sm">
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
