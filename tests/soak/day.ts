import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Buyer } from "./buyer";
import type { Ledger } from "./ledger";
import { readLinks } from "./links";
import { Merchant } from "./merchant";
import type { Outcomes } from "./outcomes";
import { any } from "./reader";
import { Visitor } from "./visitor";

/** A shop of the demo market and its owner. */
export type StoryShop = { handle: string; email: string };

type Day = { origin: string; outcomes: Outcomes; ledger: Ledger; isOver: () => boolean };

/** Seconds between two steps of a shop's day; a shop may get 60 inquiries an hour before further ones are held. */
const interval = 90;

/**
 * The day of a shop until `isOver`: a guest inquires, the owner replies, the guest reads it; the owner publishes a
 * design with a picture, which is visible at once, and now and then imports some.
 */
export async function runShop({ origin, outcomes, ledger, isOver }: Day, shop: StoryShop): Promise<void> {
  const owner = new Merchant(origin, outcomes, shop.email);
  const visitor = new Visitor(origin, outcomes);
  await owner.signIn();
  const listings = await listListings(visitor, `/en/shop/${shop.handle}`);
  for (let step = 0; !isOver(); step++) {
    await outcomes.attempt(() => converse(step));
    await outcomes.attempt(publish);
    if (step % 4 === 1) await outcomes.attempt(importSome);
    await pauseUntil(isOver, interval * (0.7 + Math.random() * 0.6));
  }
  owner.close();
  visitor.close();

  async function converse(step: number) {
    const buyer = new Buyer(origin, outcomes);
    await buyer.inquire(listings[step % listings.length] ?? "");
    ledger.inquiries.push(buyer.mark);
    const body = `In five days. r-${buyer.mark}`;
    if (!(await owner.reply(buyer.name, body))) return outcomes.fail("an inquiry is missing in the inbox");
    ledger.replies.push(`r-${buyer.mark}`);
    if ((await buyer.waitFor(body)) === undefined) outcomes.fail("a reply did not arrive within ten seconds");
    buyer.close();
  }

  async function publish() {
    const mark = `d-${randomUUID()}`;
    const page = await owner.publish(`Crying horse ${mark}`);
    ledger.designs.push(mark);
    await visitor.open("new listing", page);
  }

  async function importSome() {
    const skus = Array.from({ length: 5 }, () => `S-${randomUUID().slice(0, 18)}`);
    await owner.importDesigns(skus);
    ledger.imported.push(...skus);
  }
}

/** Guests inquire at shops all over the market, `perMinute` of them, until `isOver`. */
export async function sendInquiries({ origin, outcomes, ledger, isOver }: Day, perMinute: number): Promise<void> {
  const visitor = new Visitor(origin, outcomes);
  const pages = ["/en/new", "/en/new?page=2", "/en/new?page=3", "/en/trending"];
  const listings = (await Promise.all(pages.map((page) => listListings(visitor, page)))).flat();
  while (!isOver()) {
    await outcomes.attempt(async () => {
      const buyer = new Buyer(origin, outcomes);
      await buyer.inquire(any(listings) ?? "");
      ledger.inquiries.push(buyer.mark);
      buyer.close();
    });
    await pauseUntil(isOver, 60 / perMinute);
  }
  visitor.close();
}

async function listListings(visitor: Visitor, path: string): Promise<string[]> {
  const { html } = await visitor.open("list of listings", path);
  return [...new Set(readLinks(html).flatMap((link) => (link.path.startsWith("/en/p/") ? [link.path] : [])))];
}

async function pauseUntil(isOver: () => boolean, seconds: number): Promise<void> {
  for (const until = performance.now() + seconds * 1_000; performance.now() < until && !isOver(); ) await pause(200);
}
