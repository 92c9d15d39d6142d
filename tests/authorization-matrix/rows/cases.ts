import { eq } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import { appeals, caseDecisions, type Measure, moderationCases } from "@/db/schema";
import { makeActor, makeCase, makeOperator } from "@/db/testing";
import type { Assistant } from "@/lib/ai/assistant";
import { getTimeSaved } from "@/lib/ai/cases/get-time-saved";
import { summariseThread } from "@/lib/ai/cases/summarise-thread";
import { translateCase } from "@/lib/ai/cases/translate-case";
import type { Actor } from "@/lib/core/actor";
import { answerAppeal } from "@/lib/moderation/answer-appeal";
import { exportEvents, searchEvents } from "@/lib/moderation/audit/search-events";
import { claimCase, releaseCase } from "@/lib/moderation/claim-case";
import { confirmDecision } from "@/lib/moderation/confirm-decision";
import { decideCase } from "@/lib/moderation/decide-case";
import { getCase } from "@/lib/moderation/get-case";
import { getToday } from "@/lib/moderation/get-today";
import { listAppeals } from "@/lib/moderation/list-appeals";
import { listCases } from "@/lib/moderation/list-cases";
import { listQueues } from "@/lib/moderation/list-queues";
import { readSnapshot } from "@/lib/moderation/read-snapshot";
import { readThread } from "@/lib/moderation/read-thread";
import { undoDecision } from "@/lib/moderation/undo-decision";
import { phraseBookTranslator } from "@/lib/translations/phrase-book-translator";
import type { ShopRows } from "../cast";
import { operators, type Rows } from "../row";

/** Agents and leads decide. */
const workers = ["operator", "lead"] as const;

/** Answers every prompt with nothing. */
const silentAssistant: Assistant = {
  host: "help.example",
  answer: async ({ schema }) => ({ value: schema.parse({ points: [] }), model: "silent", tokensIn: 1, tokensOut: 1 }),
};

const openCase = ({ shopId, listingId }: ShopRows, tx: Tx) =>
  makeCase(shopId, { target: "listing", targetId: String(listingId) }, { reason: "brand" }, tx);

async function decide(actor: Actor, on: ShopRows, measure: Measure, tx: Tx) {
  const { id } = await openCase(on, tx);
  const seen = await asShop(on.shopId, (inside) => readSnapshot("listing", String(on.listingId), inside), tx);
  const until = measure === "limit" ? "2099-01-01" : null;
  const reasons = { ground: "brands", facts: "The chest shows a brand.", until } as const;
  const saw = { seen: seen?.version ?? "", hasLooked: true };
  await decideCase(actor, { caseId: id, measure, ...reasons, fields: [], ...saw }, tx);
  return id;
}

/** Inserts a decision of a lead who is not in the cast; it holds unless it is a suspension. */
export async function makeDecision(on: ShopRows, measure: Measure, tx: Tx) {
  const { shopId } = on;
  const { id: caseId } = await openCase(on, tx);
  const { id: decidedBy } = await makeOperator({ operatorRole: "lead" });
  const status = measure === "suspend" ? "proposed" : "decided";
  return asPerson(
    decidedBy,
    async (inside) => {
      const decidedAt = status === "decided" ? new Date() : null;
      await inside.update(moderationCases).set({ status, decidedAt }).where(eq(moderationCases.id, caseId));
      const values = { caseId, shopId, measure, ground: "brands", facts: "A brand", decidedBy } as const;
      const [decision] = await inside
        .insert(caseDecisions)
        .values({ ...values, effectiveAt: decidedAt })
        .returning({ id: caseDecisions.id });
      if (!decision) throw new Error("the decision was not inserted");
      return decision.id;
    },
    tx,
  );
}

async function makeAppeal(on: ShopRows, tx: Tx) {
  const { shopId } = on;
  const decisionId = await makeDecision(on, "hide", tx);
  const { userId } = await makeActor({ [shopId]: "owner" }, tx);
  const values = { decisionId, shopId, userId, body: "It is ours.", dueAt: new Date("2099-01-01") };
  const [appeal] = await asShop(
    shopId,
    (inside) => inside.insert(appeals).values(values).returning({ id: appeals.id }),
    tx,
  );
  if (!appeal) throw new Error("the appeal was not inserted");
  return appeal.id;
}

/** The work of operators, which concerns the shops of everybody. */
export const caseRows: Rows = {
  listCases: { may: operators, run: (actor, _, tx) => listCases(actor, "open", tx), isOwn: true },
  listQueues: { may: operators, run: (actor, _, tx) => listQueues(actor, tx), isOwn: true },
  listAppeals: { may: operators, run: (actor, _, tx) => listAppeals(actor, tx), isOwn: true },
  getToday: { may: operators, run: (actor, _, tx) => getToday(actor, tx), isOwn: true },
  getCase: {
    may: operators,
    run: async (actor, on, tx) => getCase(actor, (await openCase(on, tx)).id, tx),
    isOwn: true,
  },
  searchEvents: { may: operators, run: (actor, _, tx) => searchEvents(actor, {}, tx), isOwn: true },
  exportEvents: { may: ["lead", "auditor"], run: (actor, _, tx) => exportEvents(actor, {}, tx), isOwn: true },
  claimCase: {
    may: workers,
    run: async (actor, on, tx) => claimCase(actor, { caseId: (await openCase(on, tx)).id }, tx),
    isOwn: true,
  },
  releaseCase: {
    may: workers,
    run: async (actor, on, tx) => releaseCase(actor, { caseId: (await openCase(on, tx)).id }, tx),
    isOwn: true,
  },
  readThread: {
    may: workers,
    run: async (actor, { shopId, inquiryId }, tx) => {
      const report = { inquiryId, side: "buyer", reason: "fraud" } as const;
      const { id } = await makeCase(shopId, { target: "thread", targetId: inquiryId }, report, tx);
      return readThread(actor, { caseId: id, why: "To read what was reported" }, tx);
    },
    isOwn: true,
  },
  translateCase: {
    may: workers,
    run: async (actor, on, tx) =>
      translateCase(actor, { caseId: (await openCase(on, tx)).id, to: "ru" }, tx, phraseBookTranslator),
    isOwn: true,
  },
  summariseThread: {
    may: workers,
    run: async (actor, { shopId, inquiryId }, tx) => {
      const report = { inquiryId, side: "buyer", reason: "fraud" } as const;
      const { id } = await makeCase(shopId, { target: "thread", targetId: inquiryId }, report, tx);
      return summariseThread(actor, { caseId: id, why: "To read what was reported", to: "en" }, tx, silentAssistant);
    },
    isOwn: true,
  },
  getTimeSaved: { may: operators, run: (actor, _, tx) => getTimeSaved(actor, tx), isOwn: true },
  decideCase: { may: workers, run: (actor, on, tx) => decide(actor, on, "hide", tx), isOwn: true },
  "decideCase, a limit": { may: ["lead"], run: (actor, on, tx) => decide(actor, on, "limit", tx), isOwn: true },
  "decideCase, a suspension": { may: ["lead"], run: (actor, on, tx) => decide(actor, on, "suspend", tx), isOwn: true },
  confirmDecision: {
    may: ["lead"],
    run: async (actor, on, tx) =>
      confirmDecision(actor, { decisionId: await makeDecision(on, "suspend", tx), answer: "confirm" }, tx),
    isOwn: true,
  },
  undoDecision: {
    may: workers,
    run: async (actor, on, tx) => {
      const { decisions } = await getCase(actor, await decide(actor, on, "hide", tx), tx);
      return undoDecision(actor, { decisionId: decisions[0]?.id ?? "" }, tx);
    },
    isOwn: true,
  },
  "undoDecision, of somebody else": {
    may: [],
    run: async (actor, on, tx) => undoDecision(actor, { decisionId: await makeDecision(on, "hide", tx) }, tx),
    isOwn: true,
  },
  answerAppeal: {
    may: workers,
    run: async (actor, on, tx) =>
      answerAppeal(actor, { appealId: await makeAppeal(on, tx), outcome: "upheld", answer: "It stands." }, tx),
    isOwn: true,
  },
};
