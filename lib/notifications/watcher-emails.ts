import { and, eq, isNotNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops, trialWatchers } from "@/db/schema";
import { createInterestToken } from "../catalogue/trials/interest-token";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

type AboutWatcher = { shopId: number; watcherId: string };

/**
 * Emails an address a link to confirm its interest in a trial listing. Sends nothing once it is confirmed or deleted.
 */
export async function mailInterestLink(job: Job<AboutWatcher>, db: Db = database): Promise<void> {
  const found = await findWatcher(job.data, db);
  if (!found || found.confirmedAt) return;
  const { locale, email, title, shop } = found;
  const t = words(locale);
  const content = {
    locale,
    greeting: t("mail.signInLink.greeting"),
    paragraphs: [t("trials.email.confirm.text", { title, shop }), t("trials.email.confirm.else")] satisfies [
      string,
      ...string[],
    ],
    button: {
      label: t("trials.interest.confirm"),
      url: absolute(paths.interest(locale, createInterestToken(job.data.watcherId))),
    },
    note: t("trials.email.note"),
  };
  const subject = t("trials.email.confirm.subject", { title });
  const mail = { id: emailId(job), to: { address: email }, subject, content };
  await deliver({ ...mail, about: "design" }, "essential", db);
}

/** Enqueues one job for each confirmed watcher of the listing. */
export const notifyWatchers = (job: Job<{ shopId: number; listingId: number }>, db: Db = database): Promise<void> =>
  asShop(
    job.data.shopId,
    async (tx) => {
      const { shopId, listingId } = job.data;
      const watchers = await tx
        .select({ id: trialWatchers.id })
        .from(trialWatchers)
        .where(and(eq(trialWatchers.listingId, listingId), isNotNull(trialWatchers.confirmedAt)));
      const jobs = watchers.map(({ id }) => ({
        name: `mailWatcher:${id}`,
        eventId: job.eventId,
        data: { shopId, watcherId: id },
      }));
      await enqueue(jobs, tx);
    },
    db,
  );

/** Emails one watcher that the listing is on sale, and deletes the watcher. */
export async function mailWatcher(job: Job<AboutWatcher>, db: Db = database): Promise<void> {
  const { shopId, watcherId } = job.data;
  const found = await findWatcher(job.data, db);
  if (!found?.confirmedAt) return;
  const { locale, email, title, shop, slug, listingId } = found;
  const t = words(locale);
  const content = {
    locale,
    greeting: t("mail.signInLink.greeting"),
    paragraphs: [t("trials.email.promoted.text", { title, shop }), t("trials.email.promoted.last")] satisfies [
      string,
      ...string[],
    ],
    button: {
      label: t("trials.email.promoted.button"),
      url: absolute(paths.listing(locale, { id: listingId, slug })),
    },
    note: t("trials.email.note"),
  };
  const subject = t("trials.email.promoted.subject", { title });
  await deliver({ id: emailId(job), to: { address: email }, subject, content }, { watcher: watcherId }, db);
  await asShop(shopId, (tx) => tx.delete(trialWatchers).where(eq(trialWatchers.id, watcherId)), db);
}

type WatcherRow = {
  email: string;
  locale: Locale;
  confirmedAt: Date | null;
  listingId: number;
  title: string;
  slug: string;
  shop: string;
};

const findWatcher = ({ shopId, watcherId }: AboutWatcher, db: Db): Promise<WatcherRow | undefined> =>
  asShop(
    shopId,
    async (tx) => {
      const [watcher] = await tx
        .select({ watcher: trialWatchers, names: shops.names, locale: shops.locale })
        .from(trialWatchers)
        .innerJoin(shops, eq(shops.id, trialWatchers.shopId))
        .where(eq(trialWatchers.id, watcherId));
      if (!watcher) return undefined;
      const { email, locale, confirmedAt, listingId } = watcher.watcher;
      const [text] = await tx.execute<{ title: string; slug: string }>(sql`
        select t.title, t.slug from listing_texts t where t.listing_id = ${listingId}
        order by t.locale = ${locale} desc, t.locale = 'en' desc limit 1`);
      const shop = textIn(watcher.names, locale, watcher.locale);
      return text && { email, locale, confirmedAt, listingId, ...text, shop };
    },
    db,
  );
