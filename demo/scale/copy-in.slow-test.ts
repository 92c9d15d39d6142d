import type { Sql } from "postgres";
import { expect, test } from "vitest";
import { inEmptyMarket } from "../../db/testing";
import { copyIn } from "./copy-in";
import { CopyBuffers, field } from "./copy-text";
import { withoutRowSecurity } from "./row-level-security";
import { withReferenceData } from "./small-load.fixture";

const shop = (id: number, handle: string): (string | number)[] => [
  id,
  handle,
  `{"en":"${handle}"}`,
  "{}",
  "zh",
  2001,
  "{en}",
  "demo",
  "2026-01-01",
  "2026-01-01",
  "2026-01-01",
];

function shops(...rows: (string | number)[][]): Uint8Array[] {
  const sheets = new CopyBuffers();
  for (const row of rows) sheets.add("shops", ...row);
  return sheets.take().get("shops") ?? [];
}

const countForcedTables = async (sql: Sql): Promise<number> =>
  (await sql`select from pg_class where relname in ('shops', 'listings', 'pictures') and relforcerowsecurity`).length;

test("copying fails with PostgreSQL's message, even if it arrives after the last byte, and rolls back", async () => {
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      const attempt = (rows: Uint8Array[]) => sql.begin((tx) => copyIn(tx, "shops", rows));
      await expect(attempt(shops(shop(1, "one"), shop(1, "two")))).rejects.toThrow(
        /^PostgreSQL refused rows of shops: duplicate key .* COPY shops, line 2/,
      );
      await expect(attempt(shops(shop(1, "one"), shop(2, "Not a handle")))).rejects.toThrow(/shops_handle_form/);
      const many = Array.from({ length: 60_000 }, (_, index) => shop(index + 1, `shop-${index % 59_999}`));
      await expect(attempt(shops(...many))).rejects.toThrow(/duplicate key/);
      expect(await sql`select from shops`).toHaveLength(0);
      await attempt(shops(shop(1, "one")));
      expect(await sql`select from shops`).toHaveLength(1);
    }),
  );
}, 60_000);

test("copying preserves tabs, line ends and backslashes", async () => {
  const name = 'a\tb\nc\\N\r\\.\n"d"';
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      const row = shop(1, "one").with(2, field(JSON.stringify({ en: name })));
      await sql.begin((tx) => copyIn(tx, "shops", shops(row)));
      expect(await sql`select names->>'en' as name from shops`).toEqual([{ name }]);
    }),
  );
}, 60_000);

test("row-level security is off only inside the transaction, and restored when it fails", async () => {
  await inEmptyMarket(
    withReferenceData(async (sql) => {
      const rights = { bypassesPolicies: false, skipsChecks: false };
      await withoutRowSecurity(sql, rights, async (tx) =>
        expect(await countForcedTables(tx as unknown as Sql)).toBe(0),
      );
      expect(await countForcedTables(sql)).toBe(3);
      const failing = withoutRowSecurity(sql, rights, async () => {
        throw new Error("the power is gone");
      });
      await expect(failing).rejects.toThrow("the power is gone");
      expect(await countForcedTables(sql)).toBe(3);
    }),
  );
}, 60_000);
