import { Picture } from "@/components/catalogue/picture";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { SamePicture } from "@/lib/moderation/rules/find-same-pictures";

/** Shows each picture of a design beside the same one in another shop. */
export function SamePictures({ locale, pictures }: { locale: Locale; pictures: SamePicture[] }) {
  const t = words(locale);
  return (
    <Panel>
      <h2 className="font-bold text-lg">{t("operator.case.samePictures")}</h2>
      <ul className="divide-y divide-line">
        {pictures.map(({ key, otherKey, listingId, titles, slugs, shopNames, publishedAt }) => (
          <li key={`${key} ${listingId}`} className="grid gap-2 py-3 text-sm">
            <div className="flex flex-wrap gap-4">
              <Side pictureKey={key} label={t("operator.case.pictureHere")} />
              <Side
                pictureKey={otherKey}
                label={
                  publishedAt
                    ? t("operator.case.pictureThere", { date: formats(locale).day(publishedAt, "short") })
                    : textIn(shopNames, locale)
                }
              />
            </div>
            <p className="[overflow-wrap:anywhere]">
              <a href={paths.listing(locale, { id: listingId, slug: textIn(slugs, locale) })}>
                <bdi>{textIn(titles, locale)}</bdi>
              </a>{" "}
              · <bdi>{textIn(shopNames, locale)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Side({ pictureKey, label }: { pictureKey: string; label: string }) {
  return (
    <figure className="grid gap-1">
      <span className="block size-24 overflow-clip rounded-m bg-line [&_img]:size-24 [&_img]:object-cover">
        <Picture pictureKey={pictureKey} alt="" sizes="96px" width={96} height={96} widths={[160, 320]} />
      </span>
      <figcaption className="text-ink-2 text-xs">{label}</figcaption>
    </figure>
  );
}
