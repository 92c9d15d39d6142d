import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSheet } from "@/components/trade/proformas/write-sheet";
import { rolledBack } from "@/db/testing";
import { diskStorage } from "@/lib/media/storage";
import { setUpAcceptedQuote } from "./accepted-quote.fixture";
import { issueProforma } from "./issue-proforma";
import { getProforma } from "./list-proformas";
import { storePdf } from "./store-pdf";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-proformas-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  "a sheet is rendered once and returns the same bytes afterwards; a changed sheet is another file",
  rolledBack(async (tx) => {
    const { manager, of } = await setUpAcceptedQuote(tx);
    const proformaId = await issueProforma(manager, of, tx);
    const proforma = await getProforma(manager, { inquiryId: of.inquiryId, proformaId }, tx);
    let count = 0;
    const render = async () => Buffer.from(`%PDF-${++count}`);
    const options = { db: tx, storage: diskStorage(folder), render };
    const sheet = writeSheet(proforma, "en");
    for (let time = 0; time < 3; time++) expect((await storePdf(proforma, sheet, options)).toString()).toBe("%PDF-1");
    const bankChange = { changedAt: "2026-11-26T05:00:00Z", effectiveAt: "2026-11-27T05:00:00Z", isPending: true };
    const changedSheet = writeSheet({ ...proforma, bankChange }, "en");
    expect((await storePdf(proforma, changedSheet, options)).toString()).toBe("%PDF-2");
    expect((await storePdf(proforma, sheet, options)).toString()).toBe("%PDF-1");
    expect(readdirSync(folder)).toHaveLength(2);
    expect(readdirSync(folder).every((name) => /^[0-9a-f]{64}\.pdf$/.test(name))).toBe(true);
  }),
);
