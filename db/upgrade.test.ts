import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import postgres, { type Sql } from "postgres";
import { expect, test } from "vitest";
import { inEmptyMarket } from "./testing";

const migrations = readMigrationFiles({ migrationsFolder: fileURLToPath(new URL("migrations", import.meta.url)) });
/** The migrations before 0010_add_moderation_cases. */
const beforeCases = 10;

async function apply(from: number, to: number, sql: Sql): Promise<void> {
  for (const migration of migrations.slice(from, to))
    await sql.begin(async (tx) => {
      for (const statement of migration.sql) await tx.unsafe(statement);
    });
}

/** Creates an inquiry of a shop in the tables of a former version. */
async function makeInquiry(reference: string, sql: Sql): Promise<{ id: string; shopId: string }> {
  const [shop] = await sql<{ id: string }[]>`
    insert into shops (names, handle, languages) values ('{"en": "Old Toys"}', ${reference.toLowerCase()}, '{en}')
    returning id`;
  const row = { id: randomUUID(), shopId: shop?.id ?? "" };
  await sql`insert into inquiries (id, shop_id, source, buyer_name, buyer_email, country, reference, locale)
    values (${row.id}, ${row.shopId}, '{"kind": "shop"}', 'Ana', 'ana@example.com', 'BR', ${reference}, 'en')`;
  return row;
}

test("the reports, phrases and visits of a former version are cases, parts and partitions after its upgrade", () =>
  inEmptyMarket(async (ownerUrl) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
    try {
      await sql.unsafe("drop schema public cascade; drop schema drizzle cascade; create schema public");
      await apply(0, beforeCases, sql);
      const [open, settled] = [await makeInquiry("RD-AAAA", sql), await makeInquiry("RD-BBBB", sql)];
      const report = (of: typeof open, reason: string, settledAt: string | null) => sql`
        insert into reports (id, inquiry_id, shop_id, side, reason, settled_at)
        values (${randomUUID()}, ${of.id}, ${of.shopId}, 'buyer', ${reason}, ${settledAt})`;
      await report(open, "fraud", null);
      await report(settled, "rude", "2026-11-02T08:00:00Z");
      const said = [{ line: 0, said: [{ key: "samples.ask", values: {} }] }];
      await sql`insert into messages (id, inquiry_id, shop_id, side, body, locale, phrases)
        values (${randomUUID()}, ${open.id}, ${open.shopId}, 'buyer', 'Can I get a sample?', 'en', ${sql.json(said)})`;
      await sql`insert into visit_days (shop_id, listing_id, day, country, locale, source, views, visitors)
        select ${open.shopId}, 0, current_date - age, 'BR', 'en', 'direct', age, 1 from unnest('{0, 70, 500}'::int[]) age`;

      await apply(beforeCases, migrations.length, sql);

      const cases = await sql`
        select c.target, c.target_id as "targetId", c.status, c.harm, r.reason from moderation_cases c
        join reports r on r.case_id = c.id order by c.harm desc`;
      expect(Array.from(cases)).toEqual([
        { target: "thread", targetId: open.id, status: "open", harm: 3, reason: "fraud" },
        { target: "thread", targetId: settled.id, status: "decided", harm: 1, reason: "rude" },
      ]);
      const [message] = await sql`select phrases from messages`;
      expect(message?.phrases).toEqual([{ line: 0, parts: [{ key: "samples.ask", values: {} }] }]);
      const visits = await sql`
        select views, tableoid::regclass::text = 'visit_days_' || to_char(day, 'YYYY_MM') as "isOfMonth" from visit_days
        order by 1`;
      expect(Array.from(visits)).toEqual([
        { views: 0, isOfMonth: true },
        { views: 70, isOfMonth: true },
      ]);
    } finally {
      await sql.end();
    }
  }));
