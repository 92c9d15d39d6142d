import { and, eq } from "drizzle-orm";
import type { Proposal } from "@/db/base/assist-proposal";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Job } from "../events/job";
import type { MediaSource } from "../media/renditions-on-demand";
import { type Assistant, NoAnswer } from "./assistant";
import { captionsQuestion } from "./captions-prompt";
import { configuredAssistant } from "./configured-assistant";
import { draftQuestion } from "./draft-prompt";
import { patienceSeconds } from "./limits";
import { replyQuestion } from "./reply-prompt";

type About = { shopId: number; assistId: string };
type Row = typeof assistRequests.$inferSelect;
/** What a question is, and what our rules leave of its answer; undefined when that is nothing. */
export type Prepared = {
  ask(assistant: Assistant): ReturnType<Assistant["answer"]>;
  sift(answer: unknown): { proposal?: Proposal; droppedParts: number };
};

/** One question at a time in a process: the worker's other lane is left for mail. */
let isAtWork = false;

/**
 * Asks the provider and keeps what our rules leave of its answer. Whoever asked is waiting, so nothing is tried again: a
 * failure is told. Done again it finds nothing to do.
 */
export async function answerAssist(
  { data }: Pick<Job<About>, "data">,
  given?: Assistant,
  db: Db = database,
  media?: MediaSource,
) {
  if (isAtWork) throw new Error("another question is being answered");
  isAtWork = true;
  try {
    await answerOne(data, given ?? (await configuredAssistant()), db, media);
  } finally {
    isAtWork = false;
  }
}

/** A process without a provider leaves it to one that has one, or to time. */
async function answerOne(about: About, assistant: Assistant | undefined, db: Db, media?: MediaSource): Promise<void> {
  const prepared = assistant && (await asShop(about.shopId, (tx) => prepare(about, assistant, tx, media), db));
  if (!prepared) return;
  const end = (as: Partial<Row>) => keep(about, as, db);
  if ("why" in prepared) return end({ status: "failed", failure: prepared.why });
  try {
    const { value, model, tokensIn, tokensOut } = await prepared.ask(assistant);
    const { proposal, droppedParts } = prepared.sift(value);
    const cost = { model: model.slice(0, 200), tokensIn, tokensOut, droppedParts: Math.min(droppedParts, 1_000) };
    await end(proposal ? { ...cost, status: "ready", proposal } : { ...cost, status: "failed", failure: "useless" });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    await end({ ...error.cost, status: "failed", failure: error.why });
  }
}

/** Undefined when nobody waits any more; `why` when this provider may not be asked. */
async function prepare({ shopId, assistId }: About, assistant: Assistant, tx: Tx, media?: MediaSource) {
  const [row] = await tx
    .select()
    .from(assistRequests)
    .where(and(eq(assistRequests.id, assistId), eq(assistRequests.shopId, shopId)));
  if (row?.status !== "waiting") return undefined;
  const [settings] = await tx.select().from(assistSettings).where(eq(assistSettings.shopId, shopId));
  const isTold = settings?.isOn && settings.consentedHost === assistant.host;
  const isLate = Date.now() - row.createdAt.getTime() > patienceSeconds * 1_000;
  if (!isTold || isLate) return { why: isTold ? ("slow" as const) : ("off" as const) };
  return questions[row.kind](row, tx, media);
}

const questions: Record<AssistKind, (row: Row, tx: Tx, media?: MediaSource) => Promise<Prepared>> = {
  draft: draftQuestion,
  reply: replyQuestion,
  captions: captionsQuestion,
};

const keep = ({ shopId, assistId }: About, as: Partial<Row>, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const isWaiting = and(eq(assistRequests.id, assistId), eq(assistRequests.status, "waiting"));
      await tx
        .update(assistRequests)
        .set({ ...as, finishedAt: new Date() })
        .where(isWaiting);
    },
    db,
  );
