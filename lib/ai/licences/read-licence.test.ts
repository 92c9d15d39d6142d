import { eq } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { asPerson, type Tx } from "@/db/client";
import { caseAssists, events } from "@/db/schema";
import { rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../../core/errors";
import { failWith, openProvider, respondWith } from "../../translations/provider.fixture";
import { getRequest } from "../../verifications/get-request";
import { decide, evidenceInFolder, facts } from "../../verifications/requests.fixture";
import { aiAssistant } from "../ai-assistant";
import { switchAssistOn } from "../assist.fixture";
import { getTimeSaved } from "../cases/get-time-saved";
import { compareLicence } from "./compare-licence";
import { readLicence } from "./read-licence";

const { setUp, send, storage } = evidenceInFolder();
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
});

const printed = {
  company: "博朗 玩具厂",
  code: "92330782MA0000000X",
  representative: null,
  address: "义乌市工业路9号",
  established: "2015-03-02",
  validUntil: "长期",
};

async function setUpLicence(tx: Tx) {
  const people = await setUp(tx);
  const { shop, owner, agent } = people;
  const requestId = await send(owner, shop.id, "licence", tx);
  const { evidence } = await getRequest(agent, requestId, tx);
  const evidenceId = evidence[0]?.id ?? "";
  const provider = await openProvider(respondWith(JSON.stringify(printed)));
  opened.push(provider);
  const assistant = aiAssistant({ ...provider.settings, cooldownMs: 0 });
  const read = (actor = agent) => readLicence(actor, { evidenceId }, tx, { assistant, storage: storage() });
  const consent = () => switchAssistOn(shop, assistant.host, tx);
  const assists = () =>
    asPerson(agent.userId, (own) => own.select().from(caseAssists).where(eq(caseAssists.requestId, requestId)), tx);
  return { ...people, requestId, evidenceId, provider, assistant, read, consent, assists };
}

describe("reading a licence", () => {
  test(
    "puts each field beside what the shop claims, sends nothing but the picture, and is counted and logged",
    rolledBack(async (tx) => {
      const { shop, agent, requestId, provider, read, consent, assists } = await setUpLicence(tx);
      await consent();
      const { fields, fits } = await read();
      expect(fits).toBe(false);
      expect(fields).toMatchObject([
        { field: "company", verdict: "same" },
        { field: "code", read: printed.code, claimed: facts.licenceNumber, verdict: "differs" },
        { field: "representative", read: null, verdict: "unreadable" },
        { field: "address", verdict: "unclaimed" },
        { field: "established", verdict: "unclaimed" },
        { field: "validUntil", read: "长期", verdict: "unclaimed" },
      ]);
      const sent = JSON.stringify(provider.requests[0]?.user);
      expect(sent).toContain("data:image/jpeg;base64,");
      expect(sent).not.toMatch(/博朗|92330782/);
      expect(await assists()).toMatchObject([{ kind: "licence", userId: agent.userId, caseId: null, tokensIn: 1 }]);
      expect(await getTimeSaved(agent, tx)).toContainEqual(expect.objectContaining({ kind: "licence", minutes: 3 }));
      const log = await tx.select().from(events).where(eq(events.name, "verification.licence_read"));
      expect(log.filter(({ shopId }) => shopId === shop.id)).toMatchObject([{ userId: agent.userId }]);
      const { request } = await getRequest(agent, requestId, tx);
      expect(request.status).toBe("evidence");
    }),
  );

  test(
    "sends nothing without the owner's consent to this provider, and is refused without a provider",
    rolledBack(async (tx) => {
      const { shop, agent, evidenceId, provider, read, assists } = await setUpLicence(tx);
      await expect(read()).rejects.toThrow("verificationConsole.licence.noConsent");
      await switchAssistOn(shop, "another.example.com", tx);
      await expect(read()).rejects.toThrow("verificationConsole.licence.noConsent");
      await expect(readLicence(agent, { evidenceId }, tx)).rejects.toThrow("moderation.help.noAssistant");
      expect(provider.requests).toEqual([]);
      expect(await assists()).toEqual([]);
    }),
  );

  test(
    "sends nothing by a consent from before the page named licences",
    rolledBack(async (tx) => {
      const { shop, assistant, provider, read } = await setUpLicence(tx);
      await switchAssistOn(shop, assistant.host, tx, { consentNamesLicences: false });
      await expect(read()).rejects.toThrow("verificationConsole.licence.noConsent");
      expect(provider.requests).toEqual([]);
    }),
  );

  test(
    "is refused when the provider fails or answers something else, after the decision, to auditors and to the shop",
    rolledBack(async (tx) => {
      const { owner, agent, auditor, requestId, provider, read, consent, assists } = await setUpLicence(tx);
      await consent();
      for (const answer of [failWith(503), respondWith("Fine!"), respondWith('{"company":7}')]) {
        provider.mood.answer = answer;
        await expect(read()).rejects.toThrow("moderation.help.failed");
      }
      await expect(read(auditor)).rejects.toThrow(NotAllowed);
      await expect(read(owner)).rejects.toThrow(NotFound);
      expect(await assists()).toEqual([]);
      await decide(agent, requestId, {}, tx);
      await expect(read()).rejects.toThrow("moderation.alreadyDecided");
    }),
  );
});

test("names compare without spaces, brackets and full-width forms, and an owner's name may be one of several", () => {
  const reading = { ...printed, company: "义乌（博朗）玩具厂", representative: "楼晓月", code: "91350100M000100Y43" };
  const claims = { company: ["义乌(博朗) 玩具厂"], representative: ["方兰", "楼晓月"], code: ["91350100m000100y43"] };
  const { fields, fits } = compareLicence(reading, claims);
  expect(fields.slice(0, 3).map(({ verdict }) => verdict)).toEqual(["same", "same", "same"]);
  expect(fits).toBe(true);
});
