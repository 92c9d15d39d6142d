import { eq, lte, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { searchEmails, users } from "@/db/schema";
import { convert, type Rates } from "../core/money";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { currencyOf, formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { getRates } from "../market/get-rates";
import { findNewInSearches, type NewInSearch } from "../market/saved/find-new-in-searches";
import { nameSearch } from "../market/saved/name-search";
import { toSearchParameters } from "../search/query-in-url";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import type { EmailList } from "./email-lists";

const days = 7;

/** Enqueues a job for everyone whose week is over, and starts their next one. */
export async function mailSearches(db: Db = database): Promise<void> {
  await db.transaction(async (tx) => {
    const due = await tx
      .select()
      .from(searchEmails)
      .where(lte(searchEmails.dueAt, sql`now()`))
      .orderBy(searchEmails.dueAt)
      .limit(1_000)
      .for("update", { skipLocked: true });
    for (const { userId, since } of due) {
      await tx
        .update(searchEmails)
        .set({ since: sql`now()`, dueAt: sql`now() + make_interval(days => ${days})` })
        .where(eq(searchEmails.userId, userId));
      const data = { userId, since: since.toISOString() };
      await enqueue([{ name: `mailSearch:${userId}`, eventId: null, data }], tx);
    }
  });
}

/** Sends one email with the new listings of all searches of a person; none without new listings. */
export async function mailSearch(job: Job<{ userId: string; since: string }>, db: Db = database): Promise<void> {
  const { userId, since } = job.data;
  const reader = { name: users.name, address: users.email, locale: users.locale };
  const [to] = await db
    .select(reader)
    .from(users)
    .innerJoin(searchEmails, eq(searchEmails.userId, users.id))
    .where(eq(users.id, userId));
  if (!to) return;
  const rates = await getRates(db);
  const found = await findNewInSearches(userId, new Date(since), rates, db);
  if (found.length === 0) return;
  const { name, address, locale } = to;
  const t = words(locale);
  const count = new Set(found.flatMap(({ cards }) => cards.map(({ id }) => id))).size;
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t("mail.searches.text")],
    lists: found.map((each) => listOf(each, locale, rates)),
    button: { label: t("mail.searches.button"), url: absolute(paths.accountSaved(locale)) },
    note: t("mail.searches.note"),
  };
  const subject = t("mail.searches.subject", { count });
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, { kind: "searches" }, db);
}

/** Builds a list whose title links to the search, with each listing's lowest price in the reader's currency. */
function listOf({ query, cards }: NewInSearch, locale: Locale, rates: Rates): EmailList {
  const { money } = formats(locale);
  return {
    title: nameSearch(locale, query),
    url: absolute(paths.search(query.locale, toSearchParameters({ ...query, sort: "newest" }))),
    items: cards.map((card) => ({
      label: card.title,
      detail: card.price
        ? money(convert({ amount: card.price.low, currency: card.price.currency }, currencyOf(locale), rates))
        : undefined,
      url: absolute(paths.listing(locale, card)),
    })),
  };
}
