import { sql } from "drizzle-orm";
import { asShop, closeDatabase, database } from "@/db/client";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { pointToMarketDatabase } from "@/e2e/support/database";
import { guest } from "@/lib/core/actor";
import { countWaiting } from "@/lib/inquiries/count-waiting";
import { inquiryInput } from "@/lib/inquiries/inquiry.fixture";
import { listShopInquiries } from "@/lib/inquiries/list-shop-inquiries";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { getInboxVersion } from "@/lib/inquiries/threads/thread-version";
import { percentilesOf } from "./statistics";

/**
 * Measures the inbox of a shop with 5,000 inquiries while 200 more arrive within a minute, in the database of the
 * market that runs with this DATA_DIR: `DATA_DIR=… AUTH_SECRET=… node --import tsx tests/bench/measure-inbox.ts`.
 */
const before = 5_000;
const arriving = 200;
const minute = 60_000;

pointToMarketDatabase();
const { shop, listing, member } = await database.transaction(async (tx) => {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  return { shop, listing, member: await makeActor({ [shop.id]: "assistant" }, tx) };
});
await fill();

const times: Record<string, number[]> = { waiting: [], all: [], search: [] };
const words = { waiting: "", all: "", search: "souza 49" };
const end = performance.now() + minute;
const arrivals = (async () => {
  for (let n = 0; n < arriving; n++) {
    await sendInquiry(guest, inquiryInput(shop, [listing]));
    await pause(Math.max(0, end - performance.now()) / (arriving - n));
  }
})();
while (performance.now() < end)
  for (const kind of ["waiting", "all", "search"] as const) {
    const from = performance.now();
    const filter = kind === "waiting" ? kind : "all";
    await Promise.all([
      listShopInquiries(member, { shopId: shop.id, filter, reader: "zh", words: words[kind] }),
      countWaiting(member, shop.id),
      getInboxVersion(member, shop.id),
    ]);
    times[kind]?.push(performance.now() - from);
    await pause(250);
  }
await arrivals;
for (const [kind, measured] of Object.entries(times))
  console.log(kind, { times: measured.length, ...percentilesOf(measured) });
await closeDatabase();

function pause(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function fill() {
  await asShop(shop.id, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 60000`);
    await tx.execute(sql`
      insert into inquiries (id, reference, shop_id, buyer_name, buyer_email, country, locale, source, status,
        created_at, last_message_at, seen_at)
      select gen_random_uuid(), ${`RD-${shop.id.toString(36)}-`}::text || n, ${shop.id}, 'Beatriz Souza ' || n,
        'beatriz-' || n || '@example.com', 'BR', 'pt-br', '{"page":"shop","path":"/pt-br/shop/x"}',
        (array['seen', 'replied', 'replied', 'quoted', 'expired'])[n % 5 + 1], t, t, t
      from generate_series(1, ${before}::int) n, lateral (select now() - n * interval '20 minutes' as t) at`);
    await tx.execute(sql`
      insert into inquiry_lines (inquiry_id, shop_id, listing_id, quantity, position)
      select id, shop_id, ${listing.id}, 2400, 1 from inquiries where shop_id = ${shop.id}`);
    await tx.execute(sql`
      insert into messages (id, inquiry_id, shop_id, side, body, locale, created_at)
      select gen_random_uuid(), id, shop_id, 'buyer', 'Preciso de 2.400 peças.', 'pt-br', created_at
      from inquiries where shop_id = ${shop.id}`);
  });
}
