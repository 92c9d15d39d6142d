import { Picture } from "@/components/catalogue/picture";
import { Plate } from "@/components/ui/plate";
import { StandPlate } from "@/components/ui/stand-plate";
import type { ShownStand } from "@/lib/fairs/find-public-fair";
import { paths } from "@/lib/http/paths";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { standText } from "./format-fair";

/** Shops with a picture; all others follow as a list by stand, so that a large fair stays a light page. */
const maxPictures = 12;

/** Lists the shops of a fair with the signs of their stands and booths. */
export function StandCards({ locale, stands }: { locale: Locale; stands: ShownStand[] }) {
  const rest = stands.slice(maxPictures);
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2 md:gap-4 lg:grid-cols-4">
        {stands.slice(0, maxPictures).map((stand) => (
          <li key={stand.shopId}>
            <StandCard locale={locale} stand={stand} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <ul className="mt-4 grid gap-x-6 md:grid-cols-2 lg:grid-cols-3">
          {rest.map((stand) => (
            <li key={stand.shopId} className="flex items-center gap-2 border-line border-t">
              <a href={paths.shop(locale, stand)} className="flex min-h-11 min-w-0 flex-1 items-center hover:underline">
                <span className="truncate">{textIn(stand.names, locale, stand.locale)}</span>
              </a>
              <Signs locale={locale} stand={stand} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function StandCard({ locale, stand }: { locale: Locale; stand: ShownStand }) {
  const t = words(locale);
  const name = textIn(stand.names, locale, stand.locale);
  const own = stand.names[stand.locale];
  return (
    <article className="relative grid h-full grid-cols-[7rem_minmax(0,1fr)] content-start overflow-clip rounded-l border border-line bg-surface sm:grid-cols-1">
      <div className="bg-line [&_img]:size-full [&_img]:object-cover max-sm:[&_picture]:contents sm:aspect-video">
        {stand.pictureKey && (
          <Picture
            pictureKey={stand.pictureKey}
            alt=""
            sizes="(min-width: 80rem) 18rem, (min-width: 40rem) 46vw, 7rem"
            width={320}
            height={180}
            widths={[160, 320, 640]}
          />
        )}
      </div>
      <div className="grid content-start gap-2 p-3.5">
        <h3 className="font-semibold leading-snug">
          <a href={paths.shop(locale, stand)} className="after:absolute after:inset-0">
            {name}
            {own && own !== name && (
              <span lang={languageTag(stand.locale)} className="font-normal text-ink-2">
                {" "}
                {own}
              </span>
            )}
          </a>
        </h3>
        <p className="flex flex-wrap gap-1.5">
          <Signs locale={locale} stand={stand} />
        </p>
        {stand.designCount > 0 && (
          <p className="text-ink-2 text-sm">{t("fairs.page.designs", { count: stand.designCount })}</p>
        )}
      </div>
    </article>
  );
}

const Signs = ({ locale, stand }: { locale: Locale; stand: ShownStand }) => (
  <>
    <StandPlate place={stand} label={words(locale)("fairs.page.stand", { place: standText(stand) })} />
    {stand.booth && <Plate booth={stand.booth} />}
  </>
);
