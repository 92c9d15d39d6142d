import { randomBytes } from "node:crypto";
import { eq, like, sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { jobs, searchEmails } from "@/db/schema";
import { makeListing, makeShop, makeUser } from "@/db/testing";
import { decodeEmail } from "@/jobs/due-jobs.fixture";
import { withMailServer } from "@/jobs/mail-server.fixture";
import { saveSearch } from "../market/saved/save-search";
import { mailSearch, mailSearches } from "./mail-searches";

vi.stubEnv("LOG_LEVEL", "silent");

const smtp = withMailServer();

/** Commits a person with two searches that were saved a week ago; `publish` adds a listing that one of them finds. */
async function setUp() {
  const word = `horse${randomBytes(5).toString("hex")}`;
  const user = await database.transaction((tx) => makeUser({ locale: "es" }, tx));
  const actor = { kind: "user" as const, userId: user.id, locale: user.locale, memberships: [], isOperator: false };
  await saveSearch(actor, { locale: "es", search: `q=${word}` });
  await saveSearch(actor, { locale: "es", search: `q=nothing${word}` });
  await database
    .update(searchEmails)
    .set({ since: sql`now() - interval '7 days'`, dueAt: sql`now() - interval '1 minute'` })
    .where(eq(searchEmails.userId, user.id));
  const publish = () =>
    database.transaction(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published", titles: { es: `Peluche ${word}` } }, tx);
      await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
    });
  return { user, word, publish };
}

/** Runs the jobs of this person. */
async function runJobs(userId: string): Promise<number> {
  const due = await database
    .select()
    .from(jobs)
    .where(like(jobs.name, `mailSearch:${userId}`))
    .orderBy(jobs.id);
  for (const job of due) await mailSearch({ ...job, data: job.data as { userId: string; since: string } });
  return due.length;
}

const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address);

describe("the weekly email", () => {
  test("lists new listings of all searches in the person's language, and can be unsubscribed", async () => {
    const { user, word, publish } = await setUp();
    await publish();
    await mailSearches();
    await runJobs(user.id);
    const [mail, ...more] = mailsTo(user.email);
    expect(more).toEqual([]);
    const raw = decodeEmail(mail?.raw);
    expect(raw).toContain(`Peluche ${word}`);
    expect(raw).toContain(`/es/search?q=${word}`);
    expect(raw).not.toContain("nothing");
    expect(mail?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/im);
  });

  test("is sent once a week even if the schedule runs repeatedly, and not without new listings", async () => {
    const { user } = await setUp();
    await mailSearches();
    await mailSearches();
    expect(await runJobs(user.id)).toBe(1);
    expect(mailsTo(user.email)).toEqual([]);
    const [next] = await database.select().from(searchEmails).where(eq(searchEmails.userId, user.id));
    const days = ((next?.dueAt.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
  });
});
