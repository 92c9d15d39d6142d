import { Picture } from "@/components/catalogue/picture";
import type { DatedListing } from "@/lib/catalogue/brands/find-brand-page";
import type { SketchToShelf as Measured } from "@/lib/catalogue/brands/median-days";
import { daysToShelf, stages } from "@/lib/catalogue/brands/stages";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; designs: DatedListing[]; measured?: Measured };

/** Shows listings with the dates of their stages, below the median days once enough listings are dated. */
export function TimeToShelf({ locale, designs, measured }: Props) {
  const t = words(locale);
  if (designs.length === 0) return null;
  return (
    <section className="page py-10">
      <h2 className="font-bold text-2xl">{t("brand.timeline.heading")}</h2>
      {measured && <Median locale={locale} measured={measured} />}
      <ul className="mt-6 grid gap-4 md:grid-cols-2">
        {designs.map((design) => (
          <Design key={design.id} locale={locale} design={design} />
        ))}
      </ul>
    </section>
  );
}

/** Shows the median number of days from the sketch to each stage. */
function Median({ locale, measured: { days, designs } }: { locale: Locale; measured: Measured }) {
  const t = words(locale);
  return (
    <div className="mt-4 rounded-l border border-line bg-surface p-4 md:p-6">
      <p className="num font-bold text-4xl tracking-tight">{t("brand.days", { count: days.shipped })}</p>
      <p className="text-ink-2">{t("brand.timeline.from")}</p>
      <ol className="num mt-5 grid grid-cols-4 border-jade border-t-2">
        {stages.map((stage) => (
          <li key={stage} className="relative pt-3 pe-2 text-sm">
            <span aria-hidden="true" className="-top-[7px] absolute start-0 size-3 rounded-full bg-jade" />
            <b className="block">{t(`brand.stages.${stage}`)}</b>
            <span className="text-ink-2">{t("brand.timeline.day", { day: days[stage] })}</span>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-ink-3 text-xs">{t("brand.timeline.measured", { count: designs })}</p>
    </div>
  );
}

function Design({ locale, design }: { locale: Locale; design: DatedListing }) {
  const t = words(locale);
  const { day } = formats(locale);
  const elapsed = daysToShelf(design.days);
  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] gap-4 rounded-l border border-line bg-surface p-3">
      <div className="aspect-square overflow-clip rounded-m bg-line">
        {design.picture && (
          <Picture
            pictureKey={design.picture.key}
            color={design.picture.color}
            alt=""
            sizes="96px"
            width={96}
            height={96}
            widths={[160, 320]}
          />
        )}
      </div>
      <div className="min-w-0">
        <a
          href={paths.listing(locale, design)}
          className="inline-flex min-h-11 items-center font-semibold hover:underline"
        >
          {design.title}
        </a>
        <ol className="num mt-1 grid gap-x-3 text-ink-2 text-sm sm:grid-cols-2">
          {stages.map((stage) => (
            <li key={stage}>
              {t(`brand.stages.${stage}`)} <b className="text-ink">{day(design.days[stage] ?? "")}</b>
            </li>
          ))}
        </ol>
        {elapsed && (
          <p className="num mt-1 font-semibold text-jade text-sm">{t("brand.days", { count: elapsed.shipped })}</p>
        )}
      </div>
    </li>
  );
}
