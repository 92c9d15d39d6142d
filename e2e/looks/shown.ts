import type { BrowserContext } from "@playwright/test";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { categories, listings, shops, users } from "@/db/schema";
import { startSession } from "@/lib/accounts/sessions";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/locale";
import { paths } from "@/lib/paths";

type Looked = { name: string; path: string; as?: string };

const owner = "owner@happy-sister.example.com";
const buyer = "beatriz@casa-alegre.example.com";

/** Every type of page, as the demo market shows it. */
export async function lookedAt(locale: Locale): Promise<Looked[]> {
  const shop = await one(database.query.shops.findFirst({ where: eq(shops.handle, "happy-sister-toys") }));
  const category = await one(database.query.categories.findFirst({ where: eq(categories.slug, "plush-toys") }));
  const industry = await one(database.query.categories.findFirst({ where: eq(categories.id, category.parentId ?? 0) }));
  const listing = await one(
    database.query.listings.findFirst({
      where: and(eq(listings.shopId, shop.id), eq(listings.status, "published")),
      orderBy: (each) => each.id,
    }),
  );
  const slug = "design";
  return [
    { name: "home", path: paths.home(locale) },
    { name: "industries", path: paths.industries(locale) },
    { name: "industry", path: paths.category(locale, industry) },
    { name: "category", path: paths.category(locale, category) },
    { name: "listing", path: paths.listing(locale, { id: listing.id, slug }) },
    { name: "storefront", path: paths.shop(locale, shop) },
    { name: "videos", path: paths.videos(locale) },
    { name: "market", path: paths.market(locale) },
    { name: "floor", path: paths.floor(locale, "D1", 1) },
    { name: "search", path: paths.search(locale, { en: "plush", ar: "قطيفة", zh: "毛绒" }[locale as "en"] ?? "plush") },
    { name: "search-nothing", path: paths.search(locale, "zzzqqq") },
    { name: "sign-in", path: paths.signIn(locale) },
    { name: "inquiry-list", path: paths.inquiryList(locale) },
    { name: "not-found", path: `/${locale}/p/nothing-1` },
    { name: "workspace", path: paths.workspace(locale), as: owner },
    { name: "workspace-inquiries", path: paths.workspaceInquiries(locale), as: owner },
    { name: "workspace-designs", path: paths.workspaceListings(locale), as: owner },
    { name: "workspace-editor", path: paths.workspaceListing(locale, listing.id), as: owner },
    { name: "account", path: paths.account(locale), as: buyer },
  ];
}

export async function signInAs(context: BrowserContext, email: string): Promise<void> {
  const user = await one(database.query.users.findFirst({ where: eq(users.email, email) }));
  const value = await startSession(user.id, { startedBy: "password" });
  await context.addCookies([{ name: "session", value, url: env().SITE_URL, httpOnly: true, sameSite: "Lax" }]);
}

async function one<Row>(found: Promise<Row | undefined>): Promise<Row> {
  const row = await found;
  if (!row) throw new Error("the demo market lacks what is looked at");
  return row;
}
