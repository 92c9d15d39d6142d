import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { and, desc, eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { intArray } from "@/db/base/int-array";
import { asShop, closeDatabase, database } from "@/db/client";
import { events, listingPictures, listings, pictures } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import { checkImport } from "@/lib/imports/check-import";
import { columnsFor, headerOf } from "@/lib/imports/columns";
import { continueImport } from "@/lib/imports/continue-import";
import { findImport } from "@/lib/imports/find-import";
import type { ImportReference } from "@/lib/imports/own-import";
import { runImport } from "@/lib/imports/run-import";
import { getSheetCatalogue } from "@/lib/imports/sheet-catalogue";
import { completeCells } from "@/lib/imports/table.fixture";
import { undoImport } from "@/lib/imports/undo-import";
import { writeCsv } from "@/lib/imports/write-csv";
import { startPostgres } from "@/server/postgres";
import { migrate } from "@/server/start/database";
import { BackendCpu } from "./backend-cpu";

/**
 * Measures an import of 10,000 listings step by step, from the table to published listings and back, in a temporary
 * database or in one that no market uses: `node --import tsx tests/bench/measure-imports.ts [listings] [DATA_DIR]`.
 */
const [count = "10000", existingFolder] = process.argv.slice(2);
const folder = existingFolder ?? (await mkdtemp(path.join(os.tmpdir(), "imports-")));
const embedded = await startPostgres(folder);
Object.assign(process.env, { DATABASE_URL: embedded.url, DATABASE_OWNER_URL: embedded.ownerUrl });
await migrate(embedded);
const owner = postgres(embedded.ownerUrl, { max: 1 });
const backends = new BackendCpu(owner);
const { shop, actor } = await database.transaction(async (tx) => {
  const shop = await makeShop({}, tx);
  return { shop, actor: await makeActor({ [shop.id]: "owner" }, tx) };
});
const { attributes } = await getSheetCatalogue();

const first = await step("answered", () => send("11.64"));
await step("dry run", () => work(first));
await step("drafts", () => runAndWork(first, false));
await addPictures();
await owner`analyze`;
const again = await step("answered, known designs", () => send("11.80"));
await step("dry run, known designs", () => work(again));
await step("all on sale", () => runAndWork(again, true));
const onSale = and(eq(listings.shopId, shop.id), eq(listings.status, "published"));
console.log("on sale", await asShop(shop.id, (tx) => tx.$count(listings, onSale)));
// Autovacuum would have analyzed the tables by now.
await owner`analyze`;
await step("projection alone", project);
await step("undone", async () => {
  await undoImport(actor, again);
  await work(again);
});
await Promise.all([closeDatabase(), owner.end()]);
await embedded.stop();
if (!existingFolder) await rm(folder, { recursive: true });
process.exit();

/** Prints seconds of the clock, CPU seconds of this process, and CPU seconds of PostgreSQL. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = { clock: performance.now(), own: process.cpuUsage(), backend: await backends.used() };
  const result = await work();
  const seconds = ((performance.now() - before.clock) / 1_000).toFixed(1);
  const { user, system } = process.cpuUsage(before.own);
  const backend = (await backends.since(before.backend)) ?? 0;
  console.log(name, {
    seconds,
    node: ((user + system) / 1e6).toFixed(1),
    postgres: (backend / 1e3).toFixed(1),
    load: os.loadavg()[0]?.toFixed(1),
  });
  return result;
}

async function send(price: string): Promise<ImportReference> {
  const rows = Array.from({ length: Number(count) }, (_, at) => ({
    ...completeCells,
    sku: `M-${at}`,
    "title.zh": `哭哭马 ${at}`,
    "title.en": `Crying horse ${at}`,
    "tierPrice.1": price,
    "attribute.material": at % 2 ? "PP 棉" : "长毛绒",
  }));
  const columns = columnsFor(Object.keys(attributes)).filter((column) => rows[0] && column in rows[0]);
  const table = [
    columns.map((column) => headerOf(column, "zh", attributes)),
    ...rows.map((row) => columns.map((column) => (row as Record<string, string>)[column] ?? "")),
  ];
  const parts = [];
  for await (const part of writeCsv(table)) parts.push(Buffer.from(part));
  const { importId } = await checkImport(actor, { shopId: shop.id, name: "measured.csv", bytes: Buffer.concat(parts) });
  return { shopId: shop.id, importId };
}

async function runAndWork(of: ImportReference, publishes: boolean): Promise<void> {
  await runImport(actor, { ...of, publishes });
  await work(of);
}

/** Continues the import as the worker does, in steps of at most a minute. */
async function work(of: ImportReference): Promise<void> {
  const ofActor = and(eq(events.shopId, shop.id), eq(events.userId, actor.userId));
  const [event] = await database.select().from(events).where(ofActor).orderBy(desc(events.id)).limit(1);
  const isAtWork = async () => /ing$/.test((await findImport(actor, { ...of, locale: "zh" }))?.status ?? "");
  while (await isAtWork()) await continueImport({ name: "continueImport", eventId: event?.id ?? null, data: of });
}

/** Gives each listing a picture, so that it can be published. */
async function addPictures(): Promise<void> {
  await asShop(shop.id, async (tx) => {
    await tx.execute(sql`set local statement_timeout = 60000`);
    const ids = await tx.select({ id: listings.id }).from(listings).where(eq(listings.shopId, shop.id));
    for (let at = 0; at < ids.length; at += 1_000) {
      const some = ids.slice(at, at + 1_000);
      const made = await tx
        .insert(pictures)
        .values(some.map(() => ({ shopId: shop.id, key: "measured", width: 800, height: 800, color: "#e8e1d6" })))
        .returning({ id: pictures.id });
      await tx.insert(listingPictures).values(
        some.map(({ id }, index) => ({
          listingId: id,
          shopId: shop.id,
          position: 1,
          pictureId: made[index]?.id ?? "",
        })),
      );
    }
  });
}

async function project(): Promise<void> {
  const ids = await asShop(shop.id, (tx) =>
    tx.select({ id: listings.id }).from(listings).where(eq(listings.shopId, shop.id)),
  );
  for (let at = 0; at < ids.length; at += 200)
    await asShop(shop.id, async (tx) => {
      for (let from = at; from < Math.min(at + 200, ids.length); from += 50)
        await tx.execute(
          sql`select project_listings(${intArray(ids.slice(from, from + 50).map(({ id }) => id))}::bigint[])`,
        );
    });
}
