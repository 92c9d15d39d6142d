import { Picture } from "@/components/catalogue/picture";
import type { PublicPicture } from "@/lib/catalogue/public-listing";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";

type Props = { locale: Locale; title: string; pictures: PublicPicture[] };

/** Pictures side by side to swipe through, and thumbnails once there are two. */
export function Gallery({ locale, title, pictures }: Props) {
  const t = words(locale);
  const count = pictures.length;
  if (count === 0) return null;
  return (
    <photo-gallery
      className={`grid content-start gap-3 ${count > 1 ? "lg:grid-cols-[4.75rem_minmax(0,1fr)]" : ""}`}
      aria-label={t("listing.gallery.label")}
      role="group"
    >
      {count > 1 && (
        <ul className="order-last flex min-w-0 gap-2 overflow-x-auto p-0.5 lg:order-none lg:grid lg:content-start lg:gap-2.5">
          {pictures.map(({ key }, index) => (
            <li key={key} className="w-16 flex-none lg:w-auto">
              <a
                href={paths.picture(key, 960, "webp")}
                data-photo=""
                aria-current={index === 0 ? "true" : undefined}
                aria-label={t("listing.gallery.show", { number: index + 1 })}
                className="block overflow-hidden rounded-[8px] border-2 border-transparent aria-[current=true]:border-ink"
              >
                <Picture pictureKey={key} alt="" sizes="76px" widths={[160]} width={76} height={76} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <section
        data-strip=""
        tabIndex={count > 1 ? 0 : undefined}
        aria-label={t("listing.gallery.label")}
        className="-mx-4 flex snap-x snap-mandatory overflow-x-auto scroll-smooth [scrollbar-width:none] md:mx-0 md:rounded-l"
      >
        {pictures.map(({ key }, index) => (
          <div key={key} className="aspect-square w-full flex-none snap-start bg-line">
            <Picture
              pictureKey={key}
              alt={t("listing.gallery.picture", { title, number: index + 1, count })}
              sizes="(min-width: 1280px) 690px, (min-width: 768px) 55vw, 100vw"
              widths={[320, 640, 960]}
              width={960}
              height={960}
              eager={index === 0}
            />
          </div>
        ))}
      </section>
    </photo-gallery>
  );
}
