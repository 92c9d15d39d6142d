import { eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import { listings, type RuleMode, type RuleName } from "@/db/schema";
import { makeActor, makeListing, makeShop } from "@/db/testing";
import { publishListing } from "@/lib/catalogue/publish-listing";
import { makeOperatorActor } from "../cases.fixture";
import { getCase } from "../get-case";
import { listCases } from "../list-cases";

/** Sets the mode of a rule until the test is rolled back. */
export async function setMode(name: RuleName, mode: RuleMode, tx: Tx) {
  const lead = await makeOperatorActor("lead");
  await asPerson(
    lead.userId,
    (inside) =>
      inside.execute(sql`update moderation_rules set mode = ${mode}, changed_by = ${lead.userId} where name = ${name}`),
    tx,
  );
}

/** Creates a confirmed shop without checks, its owner, and a draft with these names. */
export async function setUp(titles: { en: string; zh?: string }, tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const { id: listingId } = await makeListing(shop, { titles }, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const agent = await makeOperatorActor("agent");
  const reference = { shopId: shop.id, listingId };
  const publish = () => publishListing(owner, reference, tx);
  const statusOf = async () =>
    asShop(
      shop.id,
      async (inside) =>
        (await inside.select({ status: listings.status }).from(listings).where(eq(listings.id, listingId)))[0]?.status,
      tx,
    );
  const openCases = async () => {
    const all = await listCases(agent, "open", tx);
    const pages = await Promise.all(all.map(({ id }) => getCase(agent, id, tx)));
    return pages.filter(({ found }) => found.shopId === shop.id);
  };
  const rename = (title: string) =>
    asShop(
      shop.id,
      (inside) =>
        inside.execute(
          sql`update listing_texts set title = ${title}, description = '' where listing_id = ${listingId}`,
        ),
      tx,
    );
  return { shop, owner, agent, listingId, reference, publish, statusOf, openCases, rename };
}
