import { and, desc, eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { events } from "@/db/schema";
import { makeActor, makeShop } from "@/db/testing";
import type { Role } from "../core/actor";
import { checkImport } from "./check-import";
import { columnsFor, headerOf } from "./columns";
import { continueImport } from "./continue-import";
import { exportListings } from "./export-listings";
import { findImport } from "./find-import";
import type { ImportReference } from "./own-import";
import { runImport } from "./run-import";
import { getSheetCatalogue } from "./sheet-catalogue";
import { undoImport } from "./undo-import";
import { writeCsv } from "./write-csv";

type Cells = Record<string, string>;

/** The cells of a complete listing except its picture. */
export const completeCells: Cells = {
  category: "毛绒玩具",
  "title.zh": "哭哭马",
  "title.en": "Crying horse",
  currency: "CNY",
  "tierFrom.1": "120",
  "tierPrice.1": "11.64",
  "tierFrom.2": "500",
  "tierPrice.2": "9.30",
  "leadFrom.1": "120",
  "leadDays.1": "5",
  piecesPerCarton: "80",
  cartonLength: "65",
  cartonWidth: "55",
  cartonHeight: "55",
  grossKg: "10.4",
  netKg: "9.6",
};

/** Makes a shop with one member and returns helpers that check, run, undo and export tables as that member. */
export async function makeTableShop(tx: Tx, role: Role = "owner") {
  const shop = await makeShop({}, tx);
  const actor = await makeActor({ [shop.id]: role }, tx);
  const { attributes } = await getSheetCatalogue(tx);
  const known = columnsFor(Object.keys(attributes));

  /** Makes a CSV of these rows with Chinese headers, without unused columns. */
  async function csvOf(rows: Cells[], columns?: string[]): Promise<Uint8Array> {
    const used = columns ?? known.filter((column) => rows.some((row) => column in row));
    const parts = [];
    const table = [
      used.map((column) => headerOf(column, "zh", attributes)),
      ...rows.map((row) => used.map((column) => row[column] ?? "")),
    ];
    for await (const part of writeCsv(table)) parts.push(Buffer.from(part));
    return Buffer.concat(parts);
  }
  const of = (importId: string): ImportReference => ({ shopId: shop.id, importId });
  const check = async (bytes: Uint8Array) =>
    of((await checkImport(actor, { shopId: shop.id, name: "表.csv", bytes }, tx)).importId);
  const view = async (input: ImportReference) => {
    const found = await findImport(actor, { ...input, locale: "zh" }, tx);
    if (!found) throw new Error("no import");
    return found;
  };
  /** Runs the job of the member's last event. */
  async function work(input: ImportReference): Promise<void> {
    const [event] = await tx
      .select()
      .from(events)
      .where(and(eq(events.shopId, shop.id), eq(events.userId, actor.userId)))
      .orderBy(desc(events.id))
      .limit(1);
    await continueImport({ name: "continueImport", eventId: event?.id ?? null, data: input }, tx);
  }
  return {
    ...{ shop, actor, csvOf, check, view, work },
    checkRows: async (rows: Cells[]) => check(await csvOf(rows)),
    async run(input: ImportReference, publishes = false) {
      await runImport(actor, { ...input, publishes }, tx);
      await work(input);
      return (await view(input)).counts;
    },
    async undo(input: ImportReference) {
      await undoImport(actor, input, tx);
      await work(input);
      return (await view(input)).counts;
    },
    async exported(locale: "zh" | "en" = "zh") {
      const rows = [];
      for await (const row of await exportListings(actor, { shopId: shop.id, locale }, tx)) rows.push(row);
      return rows;
    },
    inShop: <T>(read: (inside: Tx) => Promise<T>) => asShop(shop.id, read, tx),
  };
}
