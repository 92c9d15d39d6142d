import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "./client";
import * as t from "./schema";
import { makeListing, makeShop, makeVideo, outcomeInSavepoint, rolledBack, writeCards } from "./testing";

const views = [
  "shown_listings",
  "shown_texts",
  "shown_tiers",
  "shown_lead_times",
  "shown_pictures",
  "shown_shop_pictures",
  "shown_covers",
] as const;
/** Tables behind them that their owner reads whole. */
const owned = [
  "lead_times",
  "listing_certificates",
  "listing_origins",
  "listing_pictures",
  "listing_texts",
  "pictures",
  "price_tiers",
  "trials",
  "videos",
];
const statuses = ["published", "draft", "submitted", "rejected", "paused", "discontinued", "removed"] as const;
const shownStatuses = ["discontinued", "paused", "published", "removed"];

/**
 * Creates two shops, one of them closed, each with a listing in every status and a picture that nothing shows. Every
 * listing has a certificate, a trial and a video, and its parent is the next listing, so that for some only the child
 * is public, and for others only the parent.
 */
async function world(tx: Tx) {
  const shops = [await makeShop({}, tx), await makeShop({}, tx)] as const;
  for (const shop of shops) {
    const made: { id: number; shopId: number }[] = [];
    for (const status of statuses) made.push(await makeListing(shop, { status }, tx));
    for (const listing of made) await show(listing, await makePicture(shop, tx), tx);
    for (const { id: listingId } of made) await makeVideo(shop, { listingId }, tx);
    await asShop(shop.id, (own) => addOptionalDetails(shop, made, own), tx);
    await writeCards(
      made.map(({ id }) => id),
      tx,
    );
    await makePicture(shop, tx);
    const [booth, cover] = [await makePicture(shop, tx), await makePicture(shop, tx)];
    await asShop(
      shop.id,
      async (own) => {
        await own.insert(t.shopPictures).values({ shopId: shop.id, position: 1, pictureId: booth, shows: "booth" });
        await own.insert(t.coverPictures).values({ shopId: shop.id, pictureId: cover });
      },
      tx,
    );
  }
  await asShop(
    shops[1].id,
    (own) => own.execute(sql`update shops set closed_at = now() where id = ${shops[1].id}`),
    tx,
  );
  return shops;
}

async function addOptionalDetails({ id: shopId }: { id: number }, made: { id: number }[], own: Tx) {
  const endsAt = new Date(Date.now() + 86_400_000);
  for (const [index, { id: listingId }] of made.entries()) {
    const parent = made[index + 1];
    await own.insert(t.listingCertificates).values({ shopId, listingId, position: 1, kind: "CE" });
    await own.insert(t.trials).values({ shopId, listingId, goal: 30, endsAt });
    const origin = { shopId, listingId, relation: "variant", changes: { en: "Blue" } } as const;
    if (parent) await own.insert(t.listingOrigins).values({ ...origin, parentId: parent.id });
  }
}

async function makePicture({ id: shopId }: { id: number }, tx: Tx): Promise<string> {
  const id = randomUUID();
  const row = { id, shopId, key: id, width: 8, height: 8, color: "#e8e1d6", alt: { en: "A horse" } };
  await asShop(shopId, (own) => own.insert(t.pictures).values(row), tx);
  return id;
}

const show = ({ id: listingId, shopId }: { id: number; shopId: number }, pictureId: string, tx: Tx) =>
  asShop(shopId, (own) => own.insert(t.listingPictures).values({ listingId, shopId, position: 2, pictureId }), tx);

describe("a view that checks each listing once", () => {
  test.each(views)("%s shows the rows that row-level security shows to nobody, its shop and another", (view) =>
    rolledBack(async (tx) => {
      const [shop, closed] = await world(tx);
      const bare = await makeShop({}, tx);
      await tx.execute(sql`select set_config('app.view', ${view}, true)`);
      await tx.execute(sql`do $$ begin execute 'create temp view with_policies with (security_invoker) as '
        || pg_get_viewdef(current_setting('app.view')::regclass); end $$`);
      const compare = async (inside: Tx) => {
        const shown = await inside.execute<{ row: string }>(
          sql`select v::text as row from ${sql.identifier(view)} v order by 1`,
        );
        const allowed = await inside.execute<{ row: string }>(
          sql`select w::text as row from with_policies w order by 1`,
        );
        expect(shown.map(({ row }) => row)).toEqual(allowed.map(({ row }) => row));
        return shown.length;
      };
      const nobody = await compare(tx);
      expect(nobody).toBeGreaterThan(0);
      expect(await asShop(bare.id, compare, tx)).toBe(nobody);
      const own = [await asShop(shop.id, compare, tx), await asShop(closed.id, compare, tx)];
      if (/_shop_|covers/.test(view)) expect(own).toEqual([nobody, nobody]);
      else for (const count of own) expect(count).toBeGreaterThan(nobody);
    })(),
  );

  test(
    "hides a draft, whichever way a query names it",
    rolledBack(async (tx) => {
      const [shop] = await world(tx);
      const seen = await tx.execute<{ status: string }>(sql`
        select distinct l.status from shown_pictures p join lateral (select status from listings where id = p.listing_id) l on true
        where p.listing_id in (select id from listings where shop_id = ${shop.id}) order by 1`);
      expect(seen.map(({ status }) => status)).toEqual(shownStatuses);
      const draft = await makeListing(shop, {}, tx);
      for (const view of ["shown_texts", "shown_tiers", "shown_lead_times", "shown_pictures"])
        expect(
          await tx.execute(sql`select from ${sql.identifier(view)} where listing_id = ${draft.id}`),
          view,
        ).toHaveLength(0);
      expect(await tx.execute(sql`select from shown_listings where id = ${draft.id}`)).toHaveLength(0);
    }),
  );

  test(
    "marks only listings that ever had an optional detail, and then shows all their details",
    rolledBack(async (tx) => {
      const [shop] = await world(tx);
      const plain = await makeListing(shop, { status: "published" }, tx);
      const rows = await tx.execute<{ has: boolean; parts: object; columns: object }>(sql`
        select has_optional_details as has, optional_details(id) as parts, json_build_object('certificates', certificates, 'clip', clip,
          'trial', trial, 'parent', parent, 'children', children) as columns from shown_listings`);
      for (const { parts, columns } of rows) expect(parts).toEqual(columns);
      const without = rows.filter(({ has }) => !has).map(({ columns }) => columns);
      const nothing = { certificates: [], clip: null, trial: null, parent: null, children: [] };
      expect(new Set(without.map((each) => JSON.stringify(each)))).toEqual(new Set([JSON.stringify(nothing)]));
      const row = sql`select has_optional_details as has from shown_listings where id = ${plain.id}`;
      const [marked] = await tx.execute(row);
      expect(marked).toEqual({ has: false });
      const draft = await makeListing(shop, {}, tx);
      const [hidden] = await tx.execute(sql`select optional_details(${draft.id}) as parts`);
      expect(hidden).toEqual({ parts: null });
    }),
  );

  test(
    "hides rows from a leaky condition of the caller",
    rolledBack(async (tx) => {
      const draft = await makeListing(await makeShop({}, tx), {}, tx);
      await tx.execute(sql`create function pg_temp.record(title text) returns bool language plpgsql cost 0.0001 as $$
        begin if title is not null then perform set_config('app.recorded', current_setting('app.recorded', true) || '|' || title, true); end if;
        return true; end $$`);
      await tx.execute(sql`select set_config('app.recorded', '', true)`);
      await tx.execute(sql`select from shown_texts where pg_temp.record(listing_id::text)`);
      const [recorded] = await tx.execute<{ recorded: string }>(
        sql`select current_setting('app.recorded') as recorded`,
      );
      expect(recorded?.recorded.split("|")).not.toContain(String(draft.id));
    }),
  );

  test(
    "is never written through a view",
    rolledBack(async (tx) => {
      for (const view of views) {
        const [row] = await tx.execute<{ may: boolean }>(sql`
          select has_table_privilege('rattledrum_app', ${view}, 'delete') or bool_or(has_any_column_privilege('rattledrum_app', ${view}, way)) as may
          from unnest('{insert,update,references}'::text[]) way`);
        expect(row?.may, view).toBe(false);
        expect(await outcomeInSavepoint((each) => each.execute(sql`delete from ${sql.identifier(view)}`), tx)).not.toBe(
          "done",
        );
      }
    }),
  );

  test(
    "reads with the rights of the owner of the tables, and no other role skips row-level security",
    rolledBack(async (tx) => {
      const found = await tx.execute<{ name: string; cmd: string; roles: string; owner: string }>(sql`
        select p.policyname as name, p.cmd, array_to_string(p.roles, ',') as roles, t.tableowner as owner
        from pg_policies p join pg_tables t using (schemaname, tablename) where p.roles <> '{public}' order by 1`);
      expect(found.map(({ name }) => name)).toEqual(["marked_listings", ...owned.map((each) => `shown_${each}`)]);
      for (const { name, cmd, roles, owner } of found)
        expect([cmd, roles]).toEqual([name === "marked_listings" ? "UPDATE" : "SELECT", owner]);
      const [role] = await tx.execute<{ belongs: boolean }>(sql`
        select bool_or(pg_has_role('rattledrum_app', tableowner, 'usage')) as belongs from pg_tables where schemaname = 'public'`);
      expect(role?.belongs).toBe(false);
    }),
  );
});
