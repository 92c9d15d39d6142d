import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { awaitedTranslations } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { runJobsExclusively } from "@/jobs/due-jobs.fixture";
import { handlers, listJobsOfEvent } from "@/jobs/subscriptions";
import { failWith, respondWith } from "./provider.fixture";
import { translateAwaited } from "./translate-awaited";
import { translateMessage } from "./translate-message";
import { makePortugueseInquiry, openTranslator } from "./translated-inquiry.fixture";

/** The job translates the messages of all shops, so only one test file may have some that wait. */
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

const inOwnMarket = (work: (tx: Tx) => Promise<void>) =>
  rolledBack(async (tx) => {
    await tx.delete(awaitedTranslations);
    await work(tx);
  });
const good = "圣诞节前我需要 2,400 件。";

describe("a message without a translation", () => {
  test(
    "waits for a provider that fails, and is translated once the provider is back",
    inOwnMarket(async (tx) => {
      const { job, read } = await makePortugueseInquiry(tx);
      const { translator, mood } = await openTranslator(failWith(429));
      expect(await translateMessage(job, translator, tx)).toBe(false);
      await translateAwaited(translator, tx);
      expect(await tx.$count(awaitedTranslations)).toBe(1);
      expect((await read())[0]?.shown.source).toBeNull();
      mood.answer = respondWith(good);
      await translateAwaited(translator, tx);
      expect((await read())[0]?.shown.source).toBe("provider");
      expect(await tx.$count(awaitedTranslations)).toBe(0);
    }),
  );

  test(
    "waits for a provider to be configured",
    inOwnMarket(async (tx) => {
      const { job, read } = await makePortugueseInquiry(tx);
      expect(await translateMessage(job, undefined, tx)).toBe(false);
      await translateAwaited(undefined, tx);
      expect(await tx.$count(awaitedTranslations)).toBe(1);
      const { translator } = await openTranslator(respondWith(good));
      await translateAwaited(translator, tx);
      expect((await read())[0]?.shown).toMatchObject({ source: "provider", provider: "fake" });
    }),
  );

  test(
    "gives up a message that the provider refuses, and goes on with the next",
    inOwnMarket(async (tx) => {
      const [first, second] = [await makePortugueseInquiry(tx), await makePortugueseInquiry(tx)];
      for (const { job } of [first, second]) await translateMessage(job, undefined, tx);
      const { translator, mood, requests } = await openTranslator(failWith(400));
      mood.answer = (request, response) =>
        (requests.length === 1 ? failWith(400) : respondWith(good))(request, response);
      await translateAwaited(translator, tx);
      expect(await tx.$count(awaitedTranslations)).toBe(0);
      const sources = [(await first.read())[0]?.shown.source, (await second.read())[0]?.shown.source];
      expect(sources.toSorted()).toEqual([null, "provider"].toSorted());
    }),
  );

  test(
    "leaves the others of a run to the next once five have failed",
    inOwnMarket(async (tx) => {
      for (let count = 0; count < 7; count++) {
        const { job } = await makePortugueseInquiry(tx);
        await translateMessage(job, undefined, tx);
      }
      const { translator, requests } = await openTranslator(failWith(500));
      await translateAwaited(translator, tx);
      expect(requests).toHaveLength(5);
      expect(await tx.$count(awaitedTranslations)).toBe(7);
    }),
  );

  test("sends no email again when it arrives late", () => {
    expect(listJobsOfEvent("message.translated")).toEqual([]);
    expect(handlers.translateAwaited).toBeDefined();
  });
});
