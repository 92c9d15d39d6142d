import { eq } from "drizzle-orm";
import { asShop, type Tx } from "@/db/client";
import { imports } from "@/db/schema";
import { cancelImport } from "@/lib/imports/cancel-import";
import { checkImport } from "@/lib/imports/check-import";
import { exportListings } from "@/lib/imports/export-listings";
import { findImport } from "@/lib/imports/find-import";
import { listImportChanges } from "@/lib/imports/list-import-changes";
import { listImports } from "@/lib/imports/list-imports";
import { listWrongRows } from "@/lib/imports/list-wrong-rows";
import { runImport } from "@/lib/imports/run-import";
import { undoImport } from "@/lib/imports/undo-import";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const table = { name: "designs.csv", bytes: Buffer.from("Item number\nA-1\n") };
const checkedOf = ({ shopId, importId }: ShopRows) => ({ shopId, importId });
const doneOf = ({ shopId, doneImportId }: ShopRows) => ({ shopId, importId: doneImportId });
/** Marks the finished import as one that published its listings. */
const markAsPublished = ({ shopId, doneImportId }: ShopRows, tx: Tx) =>
  asShop(shopId, (inside) => inside.update(imports).set({ publishes: true }).where(eq(imports.id, doneImportId)), tx);

export const importRows: Rows = {
  checkImport: {
    may: members,
    run: (actor, { shopId }, tx) => checkImport(actor, { shopId, ...table }, tx),
    isOfShop: true,
  },
  cancelImport: {
    may: members,
    run: (actor, on, tx) => cancelImport(actor, checkedOf(on), tx),
    nested: (actor, { shopId }, { importId }, tx) => cancelImport(actor, { shopId, importId }, tx),
  },
  runImport: {
    may: members,
    run: (actor, on, tx) => runImport(actor, { ...checkedOf(on), publishes: false }, tx),
    nested: (actor, { shopId }, { importId }, tx) => runImport(actor, { shopId, importId, publishes: false }, tx),
  },
  "runImport, published": {
    may: managers,
    run: (actor, on, tx) => runImport(actor, { ...checkedOf(on), publishes: true }, tx),
  },
  undoImport: {
    may: members,
    run: (actor, on, tx) => undoImport(actor, doneOf(on), tx),
    nested: (actor, { shopId }, { doneImportId }, tx) => undoImport(actor, { shopId, importId: doneImportId }, tx),
  },
  "undoImport, published": {
    may: managers,
    run: async (actor, on, tx) => {
      await markAsPublished(on, tx);
      return undoImport(actor, doneOf(on), tx);
    },
  },
  findImport: {
    may: members,
    isRead: true,
    run: (actor, on, tx) => findImport(actor, { ...checkedOf(on), locale: "en" }, tx),
    nested: (actor, { shopId }, { importId }, tx) => findImport(actor, { shopId, importId, locale: "en" }, tx),
  },
  listImportChanges: {
    may: members,
    isRead: true,
    run: (actor, on, tx) => listImportChanges(actor, { ...checkedOf(on), locale: "en" }, tx),
    nested: (actor, { shopId }, { importId }, tx) => listImportChanges(actor, { shopId, importId, locale: "en" }, tx),
  },
  listImports: {
    may: members,
    isRead: true,
    run: (actor, { shopId }, tx) => listImports(actor, shopId, tx),
    isOfShop: true,
  },
  listWrongRows: {
    may: members,
    run: (actor, on, tx) => listWrongRows(actor, { ...checkedOf(on), locale: "en" }, tx),
    nested: (actor, { shopId }, { importId }, tx) => listWrongRows(actor, { shopId, importId, locale: "en" }, tx),
  },
  exportListings: {
    may: members,
    run: (actor, { shopId }, tx) => exportListings(actor, { shopId, locale: "en" }, tx),
    isOfShop: true,
  },
};
