import { buttonClass } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { OneButton } from "@/components/workspace/one-button.client";
import type { OwnListingRow } from "@/lib/catalogue/list-own-listings";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formatPriceRange, formats } from "@/lib/i18n/format";
import { type Locale, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { StatusTag } from "./status-tag";

type Props = {
  listing: OwnListingRow;
  shopId: number;
  locale: Locale;
  /** Path of the current list, to which the actions redirect. */
  back: string;
  mayPublish: boolean;
  actions: Record<"publish" | "pause" | "resume", FormAction>;
};

/** Shows one listing in the shop's list: its name links to the editor, a button starts its next step. */
export function ListingRow({ listing, shopId, locale, back, mayPublish, actions }: Props) {
  const t = words(locale);
  const { status, title, pictureKey, trial } = listing;
  const isDraft = !["published", "paused", "discontinued", "under_review"].includes(status);
  const isOnView = !isDraft && status !== "under_review";
  const edit = paths.workspaceListing(locale, listing.id);
  const step = isDraft ? "publish" : status === "published" ? "pause" : "resume";
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-3 last:border-0">
      <label className="-m-2 -me-4 grid size-11 flex-none cursor-pointer place-items-center">
        <input
          type="checkbox"
          form="together"
          name="on[]"
          value={listing.id}
          aria-label={t("catalogue.own.choose", { name: title ?? t("catalogue.own.untitled") })}
          className="size-5 accent-ink"
        />
      </label>
      <div className="size-16 flex-none overflow-hidden rounded-m bg-paper">
        {pictureKey && (
          <img
            src={paths.picture(pictureKey, 160, "webp")}
            width={64}
            height={64}
            alt=""
            loading="lazy"
            className="size-full object-cover"
          />
        )}
      </div>
      <div className="min-w-0 flex-1 basis-36 sm:basis-52">
        <p className="flex flex-wrap items-center gap-2">
          <a
            href={edit}
            lang={listing.titleLocale ? languageTag(listing.titleLocale) : undefined}
            dir="auto"
            className="line-clamp-2 font-semibold hover:underline"
          >
            {title ?? t("catalogue.own.untitled")}
          </a>
          <StatusTag status={status} locale={locale} />
          {trial && (
            <a href={paths.workspaceTrial(locale, listing.id)}>
              <Tag look="busy">
                {t(trial.isOver ? "trials.tagOver" : "trials.tag", { votes: trial.votes, goal: trial.goal })}
              </Tag>
            </a>
          )}
          {listing.isBeingChanged && <Tag look="busy">{t("catalogue.own.isBeingChanged")}</Tag>}
        </p>
        <p className="num mt-0.5 flex flex-wrap gap-x-3 text-ink-2 text-sm">
          <span>{priceOf(listing, locale)}</span>
          <span>{listing.categoryName}</span>
          {listing.sku && <bdi>{listing.sku}</bdi>}
          <span>{t("catalogue.own.score", { score: listing.score })}</span>
          <span>{t("catalogue.own.changed", { day: formats(locale).day(listing.changedAt) })}</span>
        </p>
        {listing.certificateEnds && (
          <p className="mt-0.5 text-amber text-sm">
            {t("catalogue.own.certificateEnds", { day: formats(locale).day(listing.certificateEnds, "long") })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        <a href={edit} className={buttonClass("quiet", "px-4! text-sm")}>
          {t(isDraft ? "catalogue.own.finish" : "catalogue.own.edit")}
        </a>
        {isOnView && listing.slug && (
          <a
            href={paths.listing(locale, { id: listing.id, slug: listing.slug })}
            target="_blank"
            className={`max-sm:hidden ${buttonClass("quiet", "px-4! text-sm")}`}
            rel="noopener"
          >
            {t("catalogue.own.view")}
          </a>
        )}
        {isOnView && (
          <a href={paths.workspaceGrow(locale, listing.id)} className={buttonClass("quiet", "px-4! text-sm")}>
            {t("families.derive.open")}
          </a>
        )}
        {mayPublish && (isDraft || isOnView) && status !== "discontinued" && (
          <OneButton
            action={actions[step]}
            hidden={{ listingId: listing.id, shopId, locale, back }}
            label={t(`catalogue.own.${step}`)}
            pending={t("catalogue.own.working")}
            isSmall
          />
        )}
      </div>
    </li>
  );
}

/** Formats the prices as "¥9.30 – 11.64 · from 120", in the listing's own currency. */
function priceOf({ lowestPrice, highestPrice, moq, currency }: OwnListingRow, locale: Locale): string {
  const t = words(locale);
  if (lowestPrice === null || highestPrice === null || moq === null) return t("catalogue.own.noPrice");
  const shown = formats(locale);
  const prices = formatPriceRange(shown, { amount: lowestPrice, currency }, { amount: highestPrice, currency });
  return `${prices} · ${t("catalogue.own.from", { quantity: shown.number(moq) })}`;
}
