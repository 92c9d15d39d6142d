import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { StartedDrafts } from "@/components/catalogue/own/started-drafts";
import { AlertList } from "@/components/insights/alert-list";
import { ShutInInspection } from "@/components/shops/shut-in-inspection";
import { buttonClass } from "@/components/ui/button";
import { FirstSteps, type Step } from "@/components/workspace/first-steps";
import { ListingList } from "@/components/workspace/listing-list";
import { MostViewedListings } from "@/components/workspace/most-viewed-listings";
import { PageHeader } from "@/components/workspace/page-header";
import { TodayFigures } from "@/components/workspace/today-figures";
import { WaitingInquiries } from "@/components/workspace/waiting-inquiries";
import { isInInspection } from "@/db/base/inspection";
import { countUnfinished } from "@/lib/catalogue/count-unfinished";
import { getOwnWeeklyViews } from "@/lib/catalogue/get-own-weekly-views";
import { listOwnListings, type OwnListings } from "@/lib/catalogue/list-own-listings";
import { listStartedDrafts } from "@/lib/catalogue/list-started-drafts";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { countWaiting } from "@/lib/inquiries/count-waiting";
import { listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import { listAlerts } from "@/lib/insights/list-alerts";
import { getOwnShop } from "@/lib/shops/get-own-shop";
import type { PublicShop } from "@/lib/shops/public-shop";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = words((await params).locale);
  return { title: { absolute: `${t("workspace.nav.today")} · ${t("common.site")}` } };
}

const fewDesigns = 3;
const fewInquiries = 6;
const fewAlerts = 3;

export default async function TodayPage({ params }: Props) {
  const { locale } = await params;
  const { actor, shopId } = await requireShop(paths.workspace(locale));
  const [shop, waiting, inquiries, published, drafts, week, alerts, startedDrafts, unfinished] = await Promise.all([
    getOwnShop(actor, shopId),
    countWaiting(actor, shopId),
    listShopInquiries(actor, { shopId, filter: "waiting", reader: locale }),
    listOwnListings(actor, { shopId, locale, status: "published" }),
    listOwnListings(actor, { shopId, locale, status: "draft" }),
    getOwnWeeklyViews(actor, { shopId, reader: locale }),
    listAlerts(actor, { shopId, reader: locale }),
    listStartedDrafts(actor, { shopId, locale }),
    countUnfinished(actor, shopId),
  ]);
  const t = words(locale);
  const steps = stepsOf(locale, shop, published.counts);
  const done = steps.filter(({ isDone }) => isDone).length;
  return (
    <>
      <PageHeader
        title={t("workspace.nav.today")}
        action={
          <a href={paths.workspaceNewListing(locale)} className={buttonClass("go")}>
            + {t("workspace.today.newDesign")}
          </a>
        }
      />
      {done < steps.length && (
        <FirstSteps
          title={t("workspace.today.steps.title")}
          progress={t("workspace.today.steps.progress", { done, all: steps.length })}
          steps={steps}
          words={{ done: t("workspace.today.steps.done"), toDo: t("workspace.today.steps.toDo") }}
        />
      )}
      <TodayFigures
        locale={locale}
        waiting={waiting}
        figures={shop.figures}
        counts={published.counts}
        unfinished={unfinished}
        week={week}
      />
      <div className="grid grid-cols-1 items-start gap-4 lg:has-[>div:last-child>*]:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <div className="grid grid-cols-1 gap-4">
          {isInInspection() ? (
            <ShutInInspection locale={locale} />
          ) : (
            <WaitingInquiries locale={locale} rows={inquiries.rows.slice(0, fewInquiries)} />
          )}
          <ListingList
            locale={locale}
            title={t("workspace.today.newestHeading")}
            status="published"
            rows={published.rows.slice(0, fewDesigns)}
          />
        </div>
        <div className="grid grid-cols-1 gap-4">
          <AlertList locale={locale} alerts={alerts.slice(0, fewAlerts)} isAlone />
          {week.moving.length > 0 && <MostViewedListings locale={locale} designs={week.moving} />}
          {startedDrafts.length > 0 && <StartedDrafts locale={locale} drafts={startedDrafts.slice(0, fewDesigns)} />}
          <ListingList
            locale={locale}
            title={t("workspace.today.unfinished")}
            status="draft"
            rows={drafts.rows.slice(0, fewDesigns)}
          />
        </div>
      </div>
    </>
  );
}

/** Lists the first steps of a shop, which end with its story and three published listings. */
function stepsOf(locale: Locale, shop: PublicShop, counts: OwnListings["counts"]): Step[] {
  const t = words(locale);
  const newListing = paths.workspaceNewListing(locale);
  return [
    { label: t("workspace.today.steps.open"), isDone: true },
    { label: t("workspace.today.steps.first"), href: newListing, isDone: counts.published >= 1 },
    {
      label: t("workspace.today.steps.story"),
      href: paths.workspaceShop(locale),
      isDone: Object.values(shop.stories).some(Boolean),
    },
    { label: t("workspace.today.steps.three"), href: newListing, isDone: counts.published >= 3 },
  ];
}
