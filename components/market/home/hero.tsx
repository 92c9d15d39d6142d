import { Picture } from "@/components/catalogue/picture";
import { SearchForm } from "@/components/layout/search-form";
import type { Home } from "@/lib/catalogue/get-home";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Renders title, search and counts, beside up to three pictures of the story shops' listings. */
export function Hero({ locale, home, currency }: { locale: Locale; home: Home; currency?: Currency }) {
  const t = words(locale);
  const shown = [...home.storyShops.flatMap(({ lead }) => lead), ...home.newest]
    .filter(({ picture }, index, all) => all.findIndex((each) => each.picture?.key === picture?.key) === index)
    .filter(({ picture }) => picture)
    .slice(0, 3);
  const counts = [
    home.designCount > 0 && t("browse.designCount", { count: home.designCount }),
    home.boothCount > 0 && t("home.boothCount", { count: home.boothCount }),
    home.newTodayCount > 0 && t("home.newTodayCount", { count: home.newTodayCount }),
  ].filter(Boolean);
  return (
    <div className="bg-[radial-gradient(75rem_25rem_at_80%_-10%,var(--color-drum-soft),transparent)] rtl:bg-[radial-gradient(75rem_25rem_at_20%_-10%,var(--color-drum-soft),transparent)]">
      <div className="page grid grid-cols-1 items-center gap-12 py-9 md:py-14 lg:grid-cols-[1fr_28rem]">
        <div>
          <h1 className="max-w-[16ch] break-keep font-bold text-4xl leading-[1.08] tracking-tight md:text-5xl rtl:leading-[1.3]">
            {t("home.title")}
          </h1>
          <p className="mt-4 max-w-[46ch] text-ink-2 text-lg">{t("home.intro")}</p>
          <div className="mt-6">
            <SearchForm locale={locale} look="large" currency={currency} />
          </div>
          {counts.length > 0 && <p className="num mt-3.5 text-ink-2 text-sm">{counts.join(" · ")}</p>}
        </div>
        {shown.length > 0 && (
          <div className="hidden aspect-square grid-cols-2 grid-rows-2 gap-3 lg:grid">
            {shown.map((card, index) => (
              <a
                key={card.id}
                href={paths.listing(locale, card)}
                className={`overflow-hidden rounded-l bg-line ${index === 0 ? "row-span-2" : ""}`}
              >
                {card.picture && (
                  <Picture
                    pictureKey={card.picture.key}
                    alt={card.title}
                    sizes={index === 0 ? "28rem" : "14rem"}
                    width={index === 0 ? 440 : 220}
                    height={index === 0 ? 440 : 220}
                  />
                )}
              </a>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
