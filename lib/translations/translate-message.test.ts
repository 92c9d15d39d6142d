import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, asShop, type Tx } from "@/db/client";
import { events, inquiries, messageTranslations } from "@/db/schema";
import { makeActor, makeShop, makeUser, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { handlers, listJobsOfEvent } from "@/jobs/subscriptions";
import { PermanentFailure } from "../core/errors";
import { replyAsShop } from "../inquiries/reply-as-shop";
import { failWith, respondWith } from "./provider.fixture";
import { translateMessage } from "./translate-message";
import { makePortugueseInquiry, openTranslator } from "./translated-inquiry.fixture";
import type { Translator } from "./translator";

const silent: Translator = { name: "silent", translate: async ({ texts }) => texts.map(() => undefined) };

const good = "圣诞节前我需要 2,400 件。";

describe("translating a message", () => {
  test("is a job after an inquiry, its release and each message", () => {
    for (const name of ["inquiry.sent", "inquiry.released", "message.sent"])
      expect(listJobsOfEvent(name)).toContain("translateMessage");
    expect(handlers.translateMessage).toBeDefined();
  });

  test(
    "shows the translation first and keeps the original; a repeated job sends no request",
    rolledBack(async (tx) => {
      const { shop, job, read } = await makePortugueseInquiry(tx);
      const { translator, requests } = await openTranslator(respondWith(good));
      await translateMessage(job, translator, tx);
      await translateMessage(job, translator, tx);
      expect(requests).toHaveLength(1);
      const [message] = await read();
      expect(message).toMatchObject({
        body: "Preciso de 2.400 peças antes do Natal.",
        locale: "pt-br",
        shown: { source: "provider", provider: "fake", blocks: [{ text: good, locale: "zh" }] },
      });
      const [own] = await read("pt-br");
      expect(own?.shown).toEqual({ source: null, blocks: [{ text: own?.body, locale: "pt-br" }] });
      const recorded = await tx.select({ name: events.name }).from(events).where(eq(events.shopId, shop.id));
      expect(recorded).toEqual([{ name: "message.translated" }]);
    }),
  );

  test(
    "renders the phrases of a message from the book, and requests only the rest",
    rolledBack(async (tx) => {
      const { member, inquiry, job, read } = await makePortugueseInquiry(tx);
      const body = "起订量：500 件。\n红色的卖完了。";
      const { messageId } = await replyAsShop(member, { inquiryId: inquiry.id, body, after: undefined }, tx);
      const { translator, requests } = await openTranslator(respondWith("O vermelho acabou."));
      await translateMessage({ ...job, data: { ...job.data, messageId } }, translator, tx);
      expect(requests.map(({ user }) => JSON.parse(user).text)).toEqual(["红色的卖完了。"]);
      const answer = (await read("pt-br")).find(({ id }) => id === messageId);
      expect(answer?.shown.blocks).toEqual([
        { text: "Pedido mínimo: 500 peças.\nO vermelho acabou.", locale: "pt-br" },
      ]);
    }),
  );

  test(
    "sends no request for a message of phrases only",
    rolledBack(async (tx) => {
      const { shop, inquiry, job, read } = await makePortugueseInquiry(tx);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      const body = "您好！感谢您的询盘。\n我们的单价：¥8.20。";
      const { messageId } = await replyAsShop(manager, { inquiryId: inquiry.id, body, after: undefined }, tx);
      const { translator, requests } = await openTranslator(failWith(500));
      await translateMessage({ ...job, data: { ...job.data, messageId } }, translator, tx);
      expect(requests).toEqual([]);
      const answer = (await read("pt-br")).find(({ id }) => id === messageId);
      expect(answer?.shown).toEqual({
        source: "phrases",
        blocks: [{ text: "Olá! Obrigado pela sua consulta.\nNosso preço por unidade: ¥\u00a08,20.", locale: "pt-br" }],
      });
    }),
  );

  test(
    "shows the original without a translation",
    rolledBack(async (tx) => {
      const { job, read } = await makePortugueseInquiry(tx);
      await translateMessage(job, silent, tx);
      const [message] = await read();
      expect(message?.shown).toEqual({ source: null, blocks: [{ text: message?.body, locale: "pt-br" }] });
    }),
  );

  test.each([
    ["another figure", "圣诞节前我需要 24,000 件。"],
    ["a link of its own", "圣诞节前我需要 2400 件，见 https://pay.example.net"],
    ["a made-up price", "圣诞节前我需要 2400 件，1 USD"],
  ])("rejects a translation with %s permanently", async (_, answer) => {
    await rolledBack(async (tx) => {
      const { job, read } = await makePortugueseInquiry(tx);
      const { translator } = await openTranslator(respondWith(answer));
      await expect(translateMessage(job, translator, tx)).rejects.toThrow(PermanentFailure);
      expect((await read())[0]?.shown.source).toBeNull();
    })();
  });

  test.each([{ heldReason: "too_fast" }, { status: "spam" as const }])("waits while it is %o", async (overrides) => {
    await rolledBack(async (tx) => {
      const { job, inquiry, shop } = await makePortugueseInquiry(tx, overrides);
      const { translator, requests } = await openTranslator(respondWith(good));
      await translateMessage(job, translator, tx);
      expect(requests).toEqual([]);
      await asShop(
        shop.id,
        (inside) =>
          inside.update(inquiries).set({ heldReason: null, status: "sent" }).where(eq(inquiries.id, inquiry.id)),
        tx,
      );
      await translateMessage(job, translator, tx);
      expect(requests).toHaveLength(1);
    })();
  });
});

describe("a translation", () => {
  test(
    "is readable by the readers of its message only, and inserted once by its shop",
    rolledBack(async (tx) => {
      const buyer = await makeUser({}, tx);
      const { shop, read } = await makePortugueseInquiry(tx, { buyerId: buyer.id });
      const [other, stranger] = [await makeShop({}, tx), await makeUser({}, tx)];
      const [message] = await read();
      const row = {
        messageId: message?.id ?? "",
        shopId: shop.id,
        locale: "zh" as const,
        body: good,
        provider: "fake",
      };
      const write = (shopId: number) => (inside: Tx) => inside.insert(messageTranslations).values({ ...row, shopId });
      expect(await outcomeInSavepoint(write(shop.id), tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asShop(other.id, write(shop.id), each), tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asShop(other.id, write(other.id), each), tx)).toBe(
        "message_translations_of_message",
      );
      await asShop(shop.id, write(shop.id), tx);
      const of = eq(messageTranslations.messageId, row.messageId);
      const count = (inside: Tx) => inside.$count(messageTranslations, of);
      expect([
        await count(tx),
        await asShop(other.id, count, tx),
        await asPerson(stranger.id, count, tx),
        await asPerson(buyer.id, count, tx),
        await asShop(shop.id, count, tx),
      ]).toEqual([0, 0, 0, 1, 1]);
      const change = (inside: Tx) => inside.update(messageTranslations).set({ body: "x" }).where(of);
      expect(await outcomeInSavepoint((each) => asShop(shop.id, change, each), tx)).toMatch(/permission denied/);
    }),
  );
});
