import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { messageTranslations } from "@/db/schema";
import { makeOperator, rolledBack } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { openGuestThread } from "../open-guest-thread";
import { replyAsShop } from "../reply-as-shop";
import { eventsOf, setUpThread } from "./conversation.fixture";
import { reportTranslationAsBuyer, reportTranslationAsShop } from "./report-translation";
import { listTranslationReports, settleTranslationReport } from "./translation-reports";
import { withdrawTranslationReportAsBuyer, withdrawTranslationReportAsShop } from "./withdraw-translation-report";

const original = "红色的卖完了。";
const shown = "O vermelho acabou.";

/** Makes a thread in which a provider has translated the shop's reply for the buyer. */
async function setUpTranslation(tx: Tx) {
  const thread = await setUpThread(tx);
  const { assistant, inquiryId, shop } = thread;
  const { messageId } = await replyAsShop(assistant, { inquiryId, body: original, after: undefined }, tx);
  const translation = { messageId, shopId: shop.id, locale: "pt-br" as const, body: shown, provider: "Lingua" };
  await asShop(shop.id, (inside) => inside.insert(messageTranslations).values(translation), tx);
  const report = {
    messageId,
    locale: "pt-br",
    source: "provider",
    shown: undefined,
    details: "Acabou mesmo?",
  } as const;
  const read = async () =>
    (await openGuestThread(thread.token, "pt-br", tx))?.messages.find(({ id }) => id === messageId)?.shown;
  return { ...thread, messageId, report, read };
}

async function makeOperatorActor(tx: Tx): Promise<Actor> {
  const { id } = await makeOperator({});
  const actor = await findActor(id, tx);
  if (!actor) throw new Error("no operator");
  return actor;
}

describe("reporting a translation", () => {
  test(
    "puts the original first and shows operators once what the reader saw",
    rolledBack(async (tx) => {
      const { shop, token, report, read } = await setUpTranslation(tx);
      expect(await read()).toMatchObject({ source: "provider", provider: "Lingua" });
      for (const _ of [1, 2]) await reportTranslationAsBuyer(guest, { token, ...report }, tx);
      expect(await read()).toEqual({ source: null, blocks: [{ text: original, locale: "zh" }], reported: shown });
      const operator = await makeOperatorActor(tx);
      const listed = (await listTranslationReports(operator, tx)).filter((each) => each.shop.handle === shop.handle);
      expect(listed).toMatchObject([
        {
          side: "buyer",
          original,
          originalLocale: "zh",
          shown,
          locale: "pt-br",
          source: "provider",
          provider: "Lingua",
        },
      ]);
      expect(listed[0]).toMatchObject({ details: "Acabou mesmo?", settledAt: null });
      expect((await eventsOf(shop, tx)).filter((name) => name === "translation.reported")).toHaveLength(1);
      await settleTranslationReport(operator, { reportId: listed[0]?.id ?? "" }, tx);
      const settled = (await listTranslationReports(operator, tx)).find(({ id }) => id === listed[0]?.id);
      expect(settled?.settledAt).not.toBeNull();
    }),
  );

  test(
    "is withdrawn by the side that sent it until operators have settled it",
    rolledBack(async (tx) => {
      const { token, report, read, shop, assistant, inquiryId, messageId } = await setUpTranslation(tx);
      const ofMessage = { messageId, locale: "pt-br" } as const;
      await reportTranslationAsBuyer(guest, { token, ...report }, tx);
      await withdrawTranslationReportAsShop(assistant, { inquiryId, ...ofMessage }, tx);
      expect(await read()).toMatchObject({ reported: shown });
      for (const _ of [1, 2]) await withdrawTranslationReportAsBuyer(guest, { token, ...ofMessage }, tx);
      expect(await read()).toMatchObject({ source: "provider", blocks: [{ text: shown }] });
      expect((await eventsOf(shop, tx)).filter((name) => name === "translation.report_withdrawn")).toHaveLength(1);

      await reportTranslationAsBuyer(guest, { token, ...report }, tx);
      const operator = await makeOperatorActor(tx);
      const listed = (await listTranslationReports(operator, tx)).find((each) => each.shop.handle === shop.handle);
      await settleTranslationReport(operator, { reportId: listed?.id ?? "" }, tx);
      await withdrawTranslationReportAsBuyer(guest, { token, ...ofMessage }, tx);
      expect(await read()).toMatchObject({ reported: shown });
    }),
  );

  test(
    "keeps what the browser's translator showed, and leaves the market's own translation in place",
    rolledBack(async (tx) => {
      const { shop, token, report, read } = await setUpTranslation(tx);
      await reportTranslationAsBuyer(guest, { token, ...report, source: "device", shown: "Vermelho." }, tx);
      expect(await read()).toMatchObject({ source: "provider" });
      const reports = await listTranslationReports(await makeOperatorActor(tx), tx);
      const listed = reports.filter((each) => each.shop.handle === shop.handle);
      expect(listed).toMatchObject([{ source: "device", shown: "Vermelho.", provider: null }]);
    }),
  );

  test(
    "is refused without a translation, and not found for another message or another person",
    rolledBack(async (tx) => {
      const { token, report, stranger, buyer, inquiryId } = await setUpTranslation(tx);
      for (const source of ["phrases", "device"] as const)
        await expect(reportTranslationAsBuyer(guest, { token, ...report, source }, tx)).rejects.toThrow(Refusal);
      const other = { ...report, messageId: inquiryId };
      await expect(reportTranslationAsBuyer(guest, { token, ...other }, tx)).rejects.toThrow(NotFound);
      await expect(reportTranslationAsBuyer(guest, { token: "no link", ...report }, tx)).rejects.toThrow(NotFound);
      for (const actor of [stranger, buyer, guest]) {
        await expect(reportTranslationAsShop(actor, { inquiryId, ...report }, tx)).rejects.toThrow(NotFound);
        await expect(listTranslationReports(actor, tx)).rejects.toThrow(NotFound);
        await expect(settleTranslationReport(actor, { reportId: inquiryId }, tx)).rejects.toThrow(NotAllowed);
      }
    }),
  );
});
