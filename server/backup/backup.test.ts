import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPool } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import { inEmptyMarket, makeInquiry, makeListing, makeShop, makeUser } from "@/db/testing";
import { backUp } from "./back-up";
import { restore } from "./restore";
import { countTable, listTables } from "./tables";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-backup-"));
const saved = path.join(folder, "saved");
const dataDir = path.join(folder, "data");
let content: Awaited<ReturnType<typeof contentOf>>;

/** Loading the reference data takes seconds, so one backup serves all tests. */
beforeAll(() =>
  inEmptyMarket(async (ownerUrl) => {
    await fill(ownerUrl);
    await backUp({ url: ownerUrl, dataDir }, saved);
    content = await contentOf(ownerUrl);
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a market with people, shops, a listing, an inquiry and files. */
async function fill(ownerUrl: string): Promise<void> {
  const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
  await loadReference(owner).finally(() => owner.end());
  const pool = openPool(ownerUrl);
  await pool.transaction(async (tx) => {
    await makeUser({}, tx);
    const shop = await makeShop({}, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    await makeInquiry(shop, [listing], { buyerName: 'Ana\t"\\Luísa\n' }, tx);
  });
  await pool.$client.end({ timeout: 5 });
  mkdirSync(path.join(dataDir, "originals/ab"), { recursive: true });
  mkdirSync(path.join(dataDir, "uploads"));
  writeFileSync(path.join(dataDir, "originals/ab/horse.jpg"), "a horse");
  writeFileSync(path.join(dataDir, "originals/.part"), "half a horse");
  writeFileSync(path.join(dataDir, "uploads/part"), "half a horse");
  writeFileSync(path.join(dataDir, "secret"), "a secret");
}

async function contentOf(ownerUrl: string) {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {}, connection: { timezone: "UTC" } });
  const counts = [];
  for (const { name } of await listTables(sql)) counts.push(await countTable(name, sql));
  const constraints = await sql`
    select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid), convalidated from pg_constraint
    where connamespace = 'public'::regnamespace order by 1, 2`;
  const security = await sql`
    select relname, relforcerowsecurity, (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O'
      and not t.tgisinternal) as triggers from pg_class c where relnamespace = 'public'::regnamespace order by 1`;
  await sql.end();
  return { counts, constraints: [...constraints], security: [...security] };
}

const restoreTo = (ownerUrl: string) => restore({ ownerUrl, dataDir: path.join(folder, "restored") }, saved);

describe("a backup", () => {
  test("restores every row, constraint, trigger and file, once, and a new row gets a new id", () =>
    inEmptyMarket(async (empty) => {
      await restoreTo(empty);
      expect(await contentOf(empty)).toEqual(content);
      expect(content.counts.find(({ name }) => name === "inquiries")?.rows).toBe(1);
      const restored = (name: string) => readFileSync(path.join(folder, "restored", name), "utf8");
      expect([restored("originals/ab/horse.jpg"), restored("secret")]).toEqual(["a horse", "a secret"]);
      for (const unsaved of ["originals/.part", "uploads/part"]) expect(() => restored(unsaved)).toThrow("ENOENT");
      await expect(restoreTo(empty)).rejects.toThrow("has people or shops");
      const pool = openPool(empty);
      await pool.transaction(async (tx) => {
        await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      });
      await pool.$client.end({ timeout: 5 });
    }));

  test("is refused, and changes nothing, if a table, a file or the manifest is damaged", () =>
    inEmptyMarket(async (empty) => {
      const before = await contentOf(empty);
      await withChanged(
        "files/originals/ab/horse.jpg",
        () => Buffer.from("a mule"),
        async () => {
          await expect(restoreTo(empty)).rejects.toThrow("originals/ab/horse.jpg is missing or differs");
        },
      );
      const translate = (bytes: Buffer) => gzipSync(gunzipSync(bytes).toString().replace("Luísa", "Luisa"));
      await withChanged("tables/inquiries.gz", translate, async () => {
        await expect(restoreTo(empty)).rejects.toThrow("the rows of inquiries differ");
      });
      const ofOtherVersion = (bytes: Buffer) =>
        Buffer.from(bytes.toString().replace('"migrations": [', '"migrations": [1,'));
      await withChanged("manifest.json", ofOtherVersion, async () => {
        await expect(restoreTo(empty)).rejects.toThrow("restore it with the version that wrote it");
      });
      expect(await contentOf(empty)).toEqual(before);
    }));

  test("is written into a new folder only", async () => {
    await expect(backUp({ url: "postgres://nobody@127.0.0.1:9/none", dataDir }, saved)).rejects.toThrow("is not empty");
  });
});

/** Changes a file of the backup while `work` runs. */
async function withChanged(name: string, change: (bytes: Buffer) => Buffer, work: () => Promise<void>): Promise<void> {
  const file = path.join(saved, name);
  const intact = readFileSync(file);
  writeFileSync(file, change(intact));
  await work().finally(() => writeFileSync(file, intact));
}
