import { phaseOf } from "@/lib/fairs/fair";
import type { ListedFair } from "@/lib/fairs/list-public-fairs";
import { paths } from "@/lib/http/paths";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { FairPictures } from "./fair-pictures";
import { formatDays } from "./format-fair";
import { PhaseTag } from "./phase-tag";

type Props = { locale: Locale; title: string; fairs: ListedFair[]; now: Date };

/** Renders fairs under a heading; nothing without any. */
export function FairList({ locale, title, fairs, now }: Props) {
  if (fairs.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 font-bold text-xl">{title}</h2>
      <ul className="grid gap-4 md:grid-cols-2 lg:grid-cols-3">
        {fairs.map((each) => (
          <li key={each.fair.id}>
            <FairCard locale={locale} listed={each} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Renders one fair as a card that leads to its page. */
export function FairCard({ locale, listed, now }: { locale: Locale; listed: ListedFair; now: Date }) {
  const { fair, pictureKeys } = listed;
  const keys = [...new Set([fair.pictureKey, ...pictureKeys])].flatMap((key) => key ?? []);
  return (
    <article className="relative grid h-full content-start overflow-clip rounded-l border border-line bg-surface">
      <div className="h-40 p-2.5">
        <FairPictures keys={keys} />
      </div>
      <div className="grid content-start gap-1.5 p-4 pt-1.5">
        <p>
          <PhaseTag locale={locale} phase={phaseOf(fair, now)} />
        </p>
        <h3 className="font-bold text-lg leading-snug">
          <a href={paths.fair(locale, fair)} className="after:absolute after:inset-0">
            {textIn(fair.names, locale)}
          </a>
        </h3>
        <p className="num text-sm">{formatDays(locale, fair)}</p>
        <p className="text-ink-2 text-sm">
          {textIn(fair.venues, locale)}, {textIn(fair.cities, locale)}
        </p>
        <FairCounts locale={locale} listed={listed} />
      </div>
    </article>
  );
}

/** Renders the number of shops and designs of a fair; nothing without shops. */
export function FairCounts({ locale, listed: { shopCount, designCount } }: { locale: Locale; listed: ListedFair }) {
  const t = words(locale);
  if (shopCount === 0) return null;
  return (
    <p className="num text-ink-2 text-sm">
      {t("fairs.page.shops", { count: shopCount })}
      {designCount > 0 && ` · ${t("fairs.page.designs", { count: designCount })}`}
    </p>
  );
}
