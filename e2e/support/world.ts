import { randomBytes } from "node:crypto";
import { type BrowserContext, test as base, expect } from "@playwright/test";
import { eq, like, sql } from "drizzle-orm";
import { asPerson, asShop, closeDatabase, database } from "@/db/client";
import { type DocumentTag, purgeDocuments } from "@/db/purge";
import {
  inquiryLinks,
  jobs,
  listingPictures,
  listings,
  listingTexts,
  pictures,
  registeredBooths,
  shopMembers,
} from "@/db/schema";
import { makeInquiry, makeListing, makeOperator, makeQuote, makeShop, makeUser } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import type { Role } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { makeRenditions } from "@/lib/media/make-renditions";
import { sendWaitingQuote } from "@/lib/trade/quotes/send-waiting-quote";
import { browserArguments } from "../../scripts/find-browser";
import { root } from "../../scripts/sources";
import { pointToMarketDatabase } from "./database";

export { expect, words };

/** Tags one variant of a journey for `npm test`; a journey without variants has `{ tag: "@smoke" }`. */
export const smokeTagIf = (isChosen: boolean) => (isChosen ? { tag: "@smoke" } : {});

/** Options for `test.use`: a full browser, with notifications and all requests that the headless shell omits. */
export const inFullBrowser = {
  launchOptions: { executablePath: process.env.FULL_CHROME_PATH, args: browserArguments },
};

type Shop = Awaited<ReturnType<typeof makeShop>>;
export type CreatedListing = { id: number; slug: string; categoryId: number };

/** The renditions of the designs' picture, created once per worker; every design has its own row of it. */
let picture: ReturnType<typeof makeRenditions> | undefined;

/** Creates shops and other rows for a journey as the market does, and uses no row of the demo market. */
export class World {
  /** A random word in all names of the journey, so that it finds only its own rows. */
  readonly word = randomBytes(5).toString("hex");

  makeShop(with_: Parameters<typeof makeShop>[0] = {}): Promise<Shop> {
    return database.transaction((tx) =>
      makeShop({ names: { en: `Toys ${this.word}`, zh: `玩具${this.word}` }, ...with_ }, tx),
    );
  }

  /** Enters a booth into the market's register, so that a shop at it needs no operator. */
  async registerBooth(place: { districtCode: string; floor: number; number: string }): Promise<void> {
    const { id } = await makeOperator({ operatorRole: "lead" });
    await asPerson(id, (tx) => tx.insert(registeredBooths).values(place));
  }

  /** Creates a published design with one picture, which search finds at once. */
  async makeDesign(shop: Shop, parts: Parameters<typeof makeListing>[1] = {}): Promise<CreatedListing> {
    picture ??= makeRenditions(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
    const renditions = await picture;
    return database.transaction(async (tx) => {
      const listing = await makeListing(shop, { status: "published", pictureCount: 0, ...parts }, tx);
      await asShop(
        shop.id,
        async (inside) => {
          const description = sql`${listingTexts.title} || '. ' || ${listingTexts.title} || ', 2026.'`;
          await inside.update(listingTexts).set({ description }).where(eq(listingTexts.listingId, listing.id));
          const [row] = await inside
            .insert(pictures)
            .values({ shopId: shop.id, ...renditions })
            .returning();
          if (!row) throw new Error("no picture");
          const place = { listingId: listing.id, shopId: shop.id, position: 1, pictureId: row.id };
          await inside.insert(listingPictures).values(place);
          await inside.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
        },
        tx,
      );
      const tags: DocumentTag[] = [
        `listing:${listing.id}`,
        `shop:${shop.id}`,
        `category:${listing.categoryId}`,
        "home",
      ];
      await purgeDocuments(tx, ...tags);
      return { id: listing.id, slug: "crying-horse-plush-toy", categoryId: listing.categoryId };
    });
  }

  async changeDesign(shop: Shop, design: CreatedListing, to: Partial<typeof listings.$inferInsert>): Promise<void> {
    await asShop(shop.id, async (tx) => {
      await tx.update(listings).set(to).where(eq(listings.id, design.id));
      await tx.execute(sql`select project_listings(array[${design.id}]::bigint[])`);
      await purgeDocuments(tx, `listing:${design.id}`, `shop:${shop.id}`);
    });
  }

  /** Creates a guest's inquiry in a shop's inbox, without sending emails. */
  makeInquiry(shop: Shop, designs: CreatedListing[], with_: Parameters<typeof makeInquiry>[2] = {}) {
    return database.transaction((tx) => makeInquiry(shop, designs, with_, tx));
  }

  /** Creates versions of a quote in an inquiry, and returns the token of its private link. */
  async makeQuotes(inquiry: { id: string; shopId: number }, versions: Parameters<typeof makeQuote>[1][]) {
    const token = `journey-${this.word}-${randomBytes(16).toString("hex")}`;
    await database.transaction(async (tx) => {
      await tx
        .insert(inquiryLinks)
        .values({ tokenHash: tokenHash(token), inquiryId: inquiry.id, shopId: inquiry.shopId });
      for (const [index, parts] of versions.entries()) await makeQuote(inquiry, { version: index + 1, ...parts }, tx);
    });
    return token;
  }

  /** Sends the waiting quotes of a shop, as the worker does ten minutes after a batch. */
  async letWaitingQuotesGo(shop: Shop) {
    const waiting = await database.select().from(jobs).where(like(jobs.name, "sendWaitingQuote:%"));
    for (const { data } of waiting) if (data.shopId === shop.id) await sendWaitingQuote({ data: data as never });
  }

  makeMember(shop: Shop, role: Role, with_: Parameters<typeof makeUser>[0] = {}) {
    return database.transaction(async (tx) => {
      const user = await makeUser({ locale: "en", ...with_ }, tx);
      await asShop(
        shop.id,
        (inside) => inside.insert(shopMembers).values({ shopId: shop.id, userId: user.id, role }),
        tx,
      );
      return user;
    });
  }

  /** Creates a member of the shop and signs them in by inserting a session. */
  async signIn(context: BrowserContext, shop: Shop, role: Role, locale: Locale = "en") {
    const user = await this.makeMember(shop, role, { locale });
    await this.signInAgain(context, user.id);
    return user;
  }

  /** Signs a person in in one more browser. */
  async signInAgain(context: BrowserContext, userId: string) {
    const value = await startSession(userId, { startedBy: "password" });
    await context.addCookies([{ name: "session", value, url: env().SITE_URL, httpOnly: true, sameSite: "Lax" }]);
  }
}

export const test = base.extend<{ world: World }, { database: undefined }>({
  database: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      pointToMarketDatabase();
      await use(undefined);
      await closeDatabase();
    },
    { scope: "worker", auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  world: async ({}, use) => use(new World()),
  /** Each test has an IP address of its own, so that rate limits do not affect other tests. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": `2001:db8:${randomBytes(2).toString("hex")}::1` }),
});
