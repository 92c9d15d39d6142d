import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import * as t from "@/db/schema";
import { makeListing, makeVideo } from "@/db/testing";
import { writePromiseRow } from "@/lib/catalogue/factory/write-promise";
import type { Person, Shop } from "./rows";

/** Creates the public rows of a shop, and those of an unpublished draft. */
export async function makeShopRows(shop: Shop, tx: Tx) {
  const [listing, draft] = [await makeListing(shop, { status: "published" }, tx), await makeListing(shop, {}, tx)];
  const parent = await makeListing(shop, { status: "published" }, tx);
  const [shopId, city] = [shop.id, { en: "Yiwu" }];
  for (const { id: listingId } of [listing, draft]) {
    await tx.insert(t.listingCertificates).values({ shopId, listingId, position: 1, kind: "CE" });
    await tx.insert(t.listingDays).values({ shopId, listingId, day: "2026-11-24" });
    const { id: videoId } = await makeVideo(shop, { listingId }, tx);
    await tx.insert(t.videoDays).values({ shopId, videoId, day: "2026-11-24", plays: 9 });
  }
  await tx.insert(t.videoDrafts).values({ shopId, fileId: randomUUID(), name: "IMG_1.MOV" });
  await tx.insert(t.listingOrigins).values([
    { shopId, listingId: listing.id, parentId: parent.id, relation: "variant", changes: { en: "Blue" } },
    { shopId, listingId: draft.id, parentId: listing.id, relation: "season", changes: { en: "Red" } },
  ]);
  const picture = { shopId, width: 8, height: 8, color: "#e8e1d6" };
  const pictures = Array.from({ length: 4 }, () => randomUUID()).map((id) => ({ ...picture, id, key: id }));
  await tx.insert(t.pictures).values(pictures);
  await sendPictures(shopId, pictures, tx);
  await tx.insert(t.shopPictures).values({ shopId, position: 1, pictureId: pictures[0]?.id ?? "", shows: "booth" });
  await tx.insert(t.coverPictures).values({ shopId, pictureId: pictures[3]?.id ?? "" });
  await tx.insert(t.factories).values({ shopId, city });
  await tx.insert(t.formerHandles).values({ shopId, handle: `former-${shopId}` });
  await tx.insert(t.presences).values({ shopId, country: "SA", city, entity: "Spring", hasStock: "yes" });
  await tx.insert(t.boothClaims).values({ shopId, districtCode: "D1", floor: 1, number: `W${shopId % 100_000}` });
  await tx.insert(t.holidays).values({ shopId, firstDay: "2026-12-24", lastDay: "2026-12-26" });
  const [collection] = await tx
    .insert(t.collections)
    .values({ shopId, names: { en: "Spring" } })
    .returning();
  const collectionId = collection?.id ?? 0;
  await tx.insert(t.collectionListings).values({ collectionId, shopId, listingId: listing.id, position: 1 });
  await tx.insert(t.brandPages).values({ shopId, stories: { en: "Two sisters" } });
  await tx.insert(t.lookbookPictures).values({ shopId, position: 1, pictureId: pictures[2]?.id ?? "" });
  for (const { id: listingId } of [listing, draft])
    await tx.insert(t.milestones).values({ shopId, listingId, sketchedOn: "2026-11-01" });
  await tx.insert(t.shopFigures).values({ shopId, cases: 9, answeredWithinDayShare: 1 });
  await tx.insert(t.verifications).values({ shopId, claim: "identity", status: "approved", decidedOn: "2026-01-05" });
  await tx.insert(t.factoryBoards).values({ shopId });
  await tx.insert(t.productionLines).values({ shopId, position: 1, dailyOutput: 900 });
  await tx.insert(t.factorySites).values({ shopId, position: 1, city: "Dongyang" });
  await tx.insert(t.boardChanges).values({ shopId, changes: [{ what: "first" }] });
  await tx.insert(t.quotingRules).values({ shopId, assistantsQuote: true, percentOff: 5 });
  await asShop(shopId, (inside) => writePromiseRow(shopId, inside), tx);
  await tx.insert(t.quickReplies).values({ shopId, title: "Sample", bodies: { en: "Yes" }, position: 1 });
  await tx.insert(t.listingDrafts).values({ shopId, id: randomUUID(), writer: randomUUID(), values: { sku: "A-1" } });
  await tx.insert(t.bulkEdits).values({ shopId, change: { kind: "pause" }, before: [] });
  const runId = randomUUID();
  await tx.insert(t.bulkRuns).values({ id: runId, shopId, action: "publish" });
  await tx.insert(t.bulkRunListings).values({ runId, shopId, listingId: draft.id });
  await tx.execute(sql`select project_listings(array[${listing.id}::bigint])`);
  return listing;
}

/** Creates a running upload, an expired one, and an edited picture. */
async function sendPictures(shopId: number, [source, square]: { id: string }[], tx: Tx) {
  const file = { shopId, name: "IMG_1.MOV", bytes: 9, expiresAt: new Date("2126-01-01") };
  await tx.insert(t.fileUploads).values([
    { ...file, purpose: "photo" },
    { ...file, purpose: "clip", expiresAt: new Date("2026-01-01") },
  ]);
  const made = { pictureId: square?.id ?? "", sourceId: source?.id ?? "" };
  await tx.insert(t.pictureEdits).values({ shopId, ...made, isClean: true });
}

/** Creates visit counts, and an alert about a drop. */
export async function makeVisitRows({ id: shopId }: Shop, { id: listingId }: { id: number }, tx: Tx) {
  const visit = { shopId, listingId, country: "RU", locale: "ru", source: "engine", views: 2, visitors: 1 } as const;
  await tx.insert(t.visitDays).values({ ...visit, day: "2026-11-24" });
  await tx.insert(t.visitWeeks).values({ ...visit, week: "2026-11-16" });
  await tx.insert(t.listingWeeks).values({ shopId, listingId, week: "2026-11-16", views: 2, inquiries: 0 });
  await tx.insert(t.listingYears).values({ shopId, listingId, week: "2026-11-16", views: 2, viewsBefore: 0 });
  const drop = { subject: "RU", week: "2026-11-16", count: 40, countBefore: 100 };
  await tx.insert(t.trafficDrops).values({ shopId, kind: "country", ...drop });
}

/** Creates an import that was checked but not run. */
export async function makeImportRows({ id: shopId }: Shop, tx: Tx) {
  const importId = randomUUID();
  await tx.insert(t.imports).values({ id: importId, shopId, status: "checked", name: "designs.csv", headers: ["SKU"] });
  await tx.insert(t.importRows).values({ importId, shopId, row: 2, action: "unchanged" });
}

/** Creates the shop's consent to the assistant, a waiting request and an accepted one. */
export async function makeAssistRows(
  { id: shopId }: Shop,
  { id: userId }: Person,
  { id: listingId }: { id: number },
  tx: Tx,
) {
  const consent = { consentedHost: "ai.example", consentedBy: userId, consentedAt: new Date() };
  await tx.insert(t.assistSettings).values({ shopId, isOn: true, ...consent });
  const taken = { acceptedBy: userId, acceptedAt: new Date(), acceptedFields: ["title.es"] };
  const request = { shopId, kind: "draft" as const, listingId, userId };
  await tx.insert(t.assistRequests).values({ ...request, status: "waiting", input: { notes: "25 cm" } });
  await tx.insert(t.assistRequests).values({ ...request, status: "accepted", ...taken });
}
