import { Panel } from "@/components/ui/panel";
import type { PlanLines } from "@/lib/catalogue/format-plan";
import type { PublicListing } from "@/lib/catalogue/public-listing";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { Picture } from "../picture";

type Props = { locale: Locale; listing: PublicListing; lines: PlanLines | undefined };

/** Summarizes the inquiry beside its form, on wide screens. */
export function InquirySummary({ locale, listing: { text, pictures }, lines }: Props) {
  const t = words(locale);
  const [picture] = pictures;
  const figures = [
    [t("listing.planner.howMany"), "quantity"],
    [t("listing.prices.unitPrice"), "price"],
    [t("listing.planner.goods"), "goods"],
    [t("listing.planner.leaves"), "leaves"],
    [t("listing.planner.cartons"), "cartons"],
  ] as const;
  return (
    <aside className="sticky top-4 hidden lg:block">
      <Panel>
        <h2 className="font-bold text-lg">{t("listing.summary.heading")}</h2>
        <div className="mt-3 flex items-center gap-3">
          {picture && (
            <div className="size-14 flex-none overflow-clip rounded-s">
              <Picture
                pictureKey={picture.key}
                color={picture.color}
                alt=""
                sizes="56px"
                width={56}
                height={56}
                widths={[160]}
              />
            </div>
          )}
          <bdi className="min-w-0 font-medium text-sm">{text.title}</bdi>
        </div>
        {lines && (
          <>
            <dl className="facts facts-wide mt-2 text-sm">
              {figures.map(
                ([name, line]) =>
                  lines[line] && (
                    <div key={line}>
                      <dt>{name}</dt>
                      <dd data-line={line}>{lines[line]}</dd>
                    </div>
                  ),
              )}
            </dl>
            {lines.load && (
              <p data-line="load" className="num mt-1 text-ink-2 text-xs">
                {lines.load}
              </p>
            )}
            <p className="mt-3 text-sm">
              <a href="#planner" className="underline underline-offset-4">
                {t("listing.summary.change")}
              </a>
            </p>
          </>
        )}
      </Panel>
    </aside>
  );
}
