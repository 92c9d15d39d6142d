import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { asPerson, asShop, type Tx } from "@/db/client";
import { caseAssists, messages } from "@/db/schema";
import { makeCase, makeInquiry, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound, Refusal } from "../../core/errors";
import { caseOf, eventsOf, type Person, report, setUpCase } from "../../moderation/cases.fixture";
import { failWith, openProvider, respondWith } from "../../translations/provider.fixture";
import type { Translator } from "../../translations/translator";
import { aiAssistant } from "../ai-assistant";
import { getTimeSaved } from "./get-time-saved";
import { summariseThread } from "./summarise-thread";
import { translateCase } from "./translate-case";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

const why = "The buyer reported a fraud";
const translator = (translate: Translator["translate"]): Translator => ({ name: "Lingua", translate });

const assistsOf = (caseId: string, operator: Person, tx: Tx) =>
  asPerson(operator.userId, (inside) => inside.select().from(caseAssists).where(eq(caseAssists.caseId, caseId)), tx);

describe("translating a case", () => {
  test(
    "gives operators the title and the reports in their language, and counts the help",
    rolledBack(async (tx) => {
      const { listing, agent } = await setUpCase(tx);
      await report(listing.id, { reason: "fraud", details: "É uma cópia.", locale: "pt-br", address: "192.0.2.7" }, tx);
      const caseId = await caseOf("listing", listing.id, agent, tx);
      const requests: string[][] = [];
      const used = translator(async ({ texts, from, to }) => {
        requests.push([from, to, ...texts]);
        return texts.map((text) => (text === "É uma cópia." ? "Это копия." : undefined));
      });
      const found = await translateCase(agent, { caseId, to: "ru" }, tx, used);
      expect(found?.provider).toBe("Lingua");
      expect(found?.texts).toContainEqual({ part: "report", from: "pt-br", text: "Это копия." });
      expect(found?.texts).toContainEqual(expect.objectContaining({ part: "title", text: null }));
      expect(requests).toContainEqual(["pt-br", "ru", "É uma cópia."]);
      expect(await assistsOf(caseId, agent, tx)).toMatchObject([{ kind: "translation", userId: agent.userId }]);
      expect(await getTimeSaved(agent, tx)).toContainEqual(
        expect.objectContaining({ kind: "translation", minutes: 2, count: expect.any(Number) }),
      );
    }),
  );

  test(
    "is refused without a provider, when it fails, for auditors and for everybody else",
    rolledBack(async (tx) => {
      const { agent, auditor, owner, caseId } = await setUpCase(tx);
      const broken = translator(async () => {
        throw new Error("503");
      });
      await expect(translateCase(agent, { caseId, to: "ru" }, tx)).rejects.toThrow(Refusal);
      await expect(translateCase(agent, { caseId, to: "ru" }, tx, broken)).rejects.toThrow(Refusal);
      await expect(translateCase(auditor, { caseId, to: "ru" }, tx, broken)).rejects.toThrow(NotAllowed);
      await expect(translateCase(owner, { caseId, to: "ru" }, tx, broken)).rejects.toThrow(NotFound);
      expect(await assistsOf(caseId, agent, tx)).toEqual([]);
      expect(await translateCase(agent, { caseId, to: "en" }, tx, broken)).toBeUndefined();
    }),
  );
});

/** Creates a reported thread in which the buyer has written `body`, and a provider that quotes that message. */
async function setUpThread(body: string, points: { text: string; quote: string }[], tx: Tx) {
  const { shop, listing, agent, auditor } = await setUpCase(tx);
  const inquiry = await makeInquiry(shop, [listing], {}, tx);
  await asShop(
    shop.id,
    (inside) =>
      inside.insert(messages).values({ inquiryId: inquiry.id, shopId: shop.id, side: "buyer", locale: "en", body }),
    tx,
  );
  const target = { target: "thread", targetId: inquiry.id } as const;
  const { id } = await makeCase(shop.id, target, { inquiryId: inquiry.id, side: "buyer", reason: "fraud" }, tx);
  const provider = await openProvider((request, response) => {
    const sent: { body: string }[] = JSON.parse(request.user).messages;
    const message = sent.findIndex((each) => each.body.startsWith(body.slice(0, 10))) + 1;
    respondWith(JSON.stringify({ points: points.map((point) => ({ ...point, message })) }))(request, response);
  });
  opened.push(provider);
  const assistant = aiAssistant({ ...provider.settings, cooldownMs: 0 });
  const summarise = (actor = agent) => summariseThread(actor, { caseId: id, why, to: "en" }, tx, assistant);
  return { shop, agent, auditor, caseId: id, provider, summarise };
}

describe("summarising a reported thread", () => {
  const body = "I paid the deposit. Write to ana@example.com or +55 11 98765-4321.";
  const proved = { text: "The buyer paid a deposit.", quote: "I paid the deposit." };

  test(
    "keeps the sentences that the thread proves, sends no contacts, and is recorded as a look with its reason",
    rolledBack(async (tx) => {
      const invented = { text: "The shop admits it.", quote: "We are sorry." };
      const { shop, agent, caseId, provider, summarise } = await setUpThread(body, [proved, invented], tx);
      const { points, dropped } = await summarise();
      expect(points).toEqual([expect.objectContaining({ ...proved, side: "buyer" })]);
      expect(dropped).toBe(1);
      expect(provider.requests[0]?.user).toContain("I paid the deposit.");
      expect(provider.requests[0]?.user).not.toMatch(/ana@|98765/);
      expect((await eventsOf(shop, tx)).filter((name) => name === "case.thread_read")).toHaveLength(1);
      expect(await assistsOf(caseId, agent, tx)).toMatchObject([{ kind: "summary", tokensIn: 1, tokensOut: 1 }]);
    }),
  );

  test(
    "is refused when the provider fails or answers something else, and to auditors",
    rolledBack(async (tx) => {
      const { agent, auditor, caseId, provider, summarise } = await setUpThread(body, [], tx);
      for (const answer of [failWith(503), respondWith("Fine!"), respondWith('{"points":"none"}')]) {
        provider.mood.answer = answer;
        await expect(summarise()).rejects.toThrow(Refusal);
      }
      await expect(summarise(auditor)).rejects.toThrow(NotAllowed);
      expect(await assistsOf(caseId, agent, tx)).toEqual([]);
    }),
  );
});
