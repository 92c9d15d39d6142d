import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { guest } from "@/lib/core/actor";
import { words } from "@/lib/i18n/messages";
import { inquiryInput } from "@/lib/inquiries/inquiry.fixture";
import { replyAsShop } from "@/lib/inquiries/reply-as-shop";
import { sendInquiry } from "@/lib/inquiries/send-inquiry";
import { openLibreServer } from "@/lib/translations/libre-server.fixture";
import { isTranslationAwaited, translateAwaited } from "@/lib/translations/translate-awaited";
import { decodeEmail, makeShopWithMembers, runDueJobs, runJobsExclusively } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";

vi.stubEnv("LOG_LEVEL", "silent");
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

const reply = "红色的卖完了，下周到货。";
const translation = "O vermelho acabou e chega na semana que vem.";

describe("an email about a message in another language", () => {
  const smtp = withMailServer();
  let provider: Awaited<ReturnType<typeof openLibreServer>>;
  beforeAll(async () => {
    provider = await openLibreServer((texts) => texts.map(() => translation));
    vi.stubEnv("TRANSLATE_URL", provider.url);
  });
  afterAll(() => provider.close());

  /** Has a shop answer a Portuguese inquiry in Chinese, and returns the emails about the answer. */
  async function answerInChinese(body: string) {
    const { shop, owner, listing } = await makeShopWithMembers();
    const input = inquiryInput(shop, [listing]);
    await confirmEmail(input.email, emailProof(input.email));
    const { inquiryId } = await sendInquiry(guest, input);
    await runDueJobs();
    const before = smtp.caught.length;
    await replyAsShop(owner, { inquiryId, body, after: undefined });
    const mails = () => smtp.caught.slice(before).filter(({ to }) => to === input.email);
    await runDueJobs();
    return mails;
  }

  test("has the translation above the original", async () => {
    const [mail] = (await answerInChinese(reply))();
    const text = decodeEmail(mail?.raw);
    expect(text).toContain(translation);
    expect(text).toContain(words("pt-br")("translations.byProvider", { provider: "LibreTranslate" }));
    expect(text.indexOf(translation)).toBeLessThan(text.indexOf(reply));
  });

  test("is sent at once with the original if the provider fails, and not again when the translation arrives", async () => {
    provider.mood.answer = () => 503;
    const other = `${reply}蓝色有货。`;
    const mails = await answerInChinese(other);
    expect(mails().map(({ raw }) => decodeEmail(raw).includes(other))).toEqual([true]);
    provider.mood.answer = (texts) => texts.map(() => translation);
    expect(await isTranslationAwaited()).toBe(true);
    vi.setSystemTime(Date.now() + 60_000);
    await translateAwaited();
    vi.useRealTimers();
    await runDueJobs();
    expect(mails()).toHaveLength(1);
  });
});
