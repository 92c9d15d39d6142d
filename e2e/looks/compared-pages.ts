import { randomBytes } from "node:crypto";
import type { BrowserContext } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop, database } from "@/db/client";
import { categories, inquiries, inquiryLinks, shops, users, videos } from "@/db/schema";
import { startSession } from "@/lib/accounts/sessions";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { tokenHash } from "@/lib/inquiries/guest-token";

type ComparedPage = {
  name: string;
  path: string;
  as?: string;
  /** The page's listings depend on the day or on their ids, so their pictures are not compared. */
  movesDaily?: true;
};

const owner = "owner@happy-sister.example.com";
/** The buyer of a demo thread with fixed texts, which is the same on any day. */
const threadBuyer = "diego@mundo-peluche.example.com";
const buyer = "beatriz@casa-alegre.example.com";

/** Lists every type of page of the demo market. */
export async function listComparedPages(locale: Locale): Promise<ComparedPage[]> {
  const shop = await one(database.query.shops.findFirst({ where: eq(shops.handle, "happy-sister-toys") }));
  const category = await one(database.query.categories.findFirst({ where: eq(categories.slug, "plush-toys") }));
  const industry = await one(database.query.categories.findFirst({ where: eq(categories.id, category.parentId ?? 0) }));
  const video = await one(
    database.query.videos.findFirst({ where: eq(videos.shopId, shop.id), orderBy: (each) => each.id }),
  );
  const listing = { id: video.listingId ?? 0, slug: "design" };
  const inquiry = await one(
    asShop(shop.id, (tx) =>
      tx.query.inquiries.findFirst({ where: eq(inquiries.buyerEmail, threadBuyer), orderBy: (each) => each.createdAt }),
    ),
  );
  return [
    { name: "home", path: paths.home(locale), movesDaily: true },
    { name: "industries", path: paths.industries(locale), movesDaily: true },
    { name: "industry", path: paths.category(locale, industry), movesDaily: true },
    { name: "category", path: paths.category(locale, category), movesDaily: true },
    { name: "listing", path: paths.listing(locale, listing) },
    { name: "storefront", path: paths.shop(locale, shop) },
    { name: "new", path: paths.newDesigns(locale), movesDaily: true },
    { name: "trending", path: paths.trending(locale), movesDaily: true },
    { name: "videos", path: paths.videos(locale) },
    { name: "video", path: paths.video(locale, { ...listing, id: video.id }) },
    { name: "market", path: paths.market(locale) },
    { name: "district", path: paths.district(locale, "D1") },
    { name: "floor", path: paths.floor(locale, "D1", 1) },
    {
      name: "search",
      path: paths.search(locale, { en: "plush", ar: "دمية", zh: "毛绒" }[locale as "en"] ?? "plush"),
      movesDaily: true,
    },
    { name: "search-nothing", path: paths.search(locale, "zzzqqq") },
    { name: "about", path: paths.about(locale) },
    { name: "open-a-shop", path: paths.openShop(locale) },
    { name: "sign-in", path: paths.signIn(locale) },
    { name: "inquiry-list", path: paths.inquiryList(locale) },
    { name: "not-found", path: `/${locale}/p/nothing-1` },
    { name: "thread", path: paths.guestThread(locale, await linkTo(inquiry)) },
    { name: "workspace", path: paths.workspace(locale), as: owner, movesDaily: true },
    { name: "workspace-inquiries", path: paths.workspaceInquiries(locale), as: owner, movesDaily: true },
    { name: "workspace-thread", path: paths.workspaceInquiry(locale, inquiry.id), as: owner },
    { name: "workspace-designs", path: paths.workspaceListings(locale), as: owner },
    { name: "workspace-editor", path: paths.workspaceListing(locale, listing.id), as: owner },
    { name: "workspace-shop", path: paths.workspaceShop(locale), as: owner },
    { name: "account", path: paths.account(locale), as: buyer, movesDaily: true },
  ];
}

/** Inserts a private link of its own, since the test does not know the market's secret. */
async function linkTo({ id, shopId }: typeof inquiries.$inferSelect): Promise<string> {
  const token = `looks-${randomBytes(16).toString("hex")}`;
  await database.insert(inquiryLinks).values({ tokenHash: tokenHash(token), inquiryId: id, shopId });
  return token;
}

export async function signInAs(context: BrowserContext, email: string): Promise<void> {
  const user = await one(database.query.users.findFirst({ where: eq(users.email, email) }));
  const value = await startSession(user.id, { startedBy: "password" });
  await context.addCookies([{ name: "session", value, url: env().SITE_URL, httpOnly: true, sameSite: "Lax" }]);
}

async function one<Row>(found: Promise<Row | undefined>): Promise<Row> {
  const row = await found;
  if (!row) throw new Error("the demo market lacks a row that the test needs");
  return row;
}
