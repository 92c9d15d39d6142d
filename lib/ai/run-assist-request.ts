import { and, eq } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Job } from "../events/job";
import type { MediaSource } from "../media/renditions-on-demand";
import { type Assistant, NoAnswer, type PreparedPrompt } from "./assistant";
import { prepareCaptionsPrompt } from "./captions-prompt";
import { configuredAssistant } from "./configured-assistant";
import { prepareDraftPrompt } from "./draft-prompt";
import { timeoutSeconds } from "./limits";
import { prepareReplyPrompt } from "./reply-prompt";

type About = { shopId: number; assistId: string };
type Row = typeof assistRequests.$inferSelect;

/** Allows one prompt at a time in a process, so that the worker's other slot remains free for emails. */
let isRunning = false;

/**
 * Sends a request's prompt to the provider and stores the filtered answer. Never retries, because a member is waiting:
 * a failure is stored with its reason. Idempotent.
 */
export async function runAssistRequest(
  { data }: Pick<Job<About>, "data">,
  assistant?: Assistant,
  db: Db = database,
  media?: MediaSource,
) {
  if (isRunning) throw new Error("Another request is running in this process");
  isRunning = true;
  try {
    await run(data, assistant ?? (await configuredAssistant()), db, media);
  } finally {
    isRunning = false;
  }
}

/** Does nothing without a provider: another process runs the request, or it times out. */
async function run(about: About, assistant: Assistant | undefined, db: Db, media?: MediaSource): Promise<void> {
  const prepared = assistant && (await asShop(about.shopId, (tx) => prepare(about, assistant, tx, media), db));
  if (!prepared) return;
  const finish = (result: Partial<Row>) => storeResult(about, result, db);
  if ("why" in prepared) return finish({ status: "failed", failure: prepared.why });
  try {
    const { value, model, tokensIn, tokensOut } = await prepared.send(assistant);
    const { proposal, droppedParts } = prepared.filter(value);
    const cost = { model: model.slice(0, 200), tokensIn, tokensOut, droppedParts: Math.min(droppedParts, 1_000) };
    await finish(proposal ? { ...cost, status: "ready", proposal } : { ...cost, status: "failed", failure: "useless" });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    await finish({ ...error.cost, status: "failed", failure: error.why });
  }
}

/** Prepares the prompt; undefined if the request is no longer waiting, `why` if it must not be sent. */
async function prepare({ shopId, assistId }: About, assistant: Assistant, tx: Tx, media?: MediaSource) {
  const [row] = await tx
    .select()
    .from(assistRequests)
    .where(and(eq(assistRequests.id, assistId), eq(assistRequests.shopId, shopId)));
  if (row?.status !== "waiting") return undefined;
  const [settings] = await tx.select().from(assistSettings).where(eq(assistSettings.shopId, shopId));
  const hasConsent = settings?.isOn && settings.consentedHost === assistant.host;
  const isLate = Date.now() - row.createdAt.getTime() > timeoutSeconds * 1_000;
  if (!hasConsent || isLate) return { why: hasConsent ? ("slow" as const) : ("off" as const) };
  return prepareByKind[row.kind](row, tx, media);
}

const prepareByKind: Record<AssistKind, (row: Row, tx: Tx, media?: MediaSource) => Promise<PreparedPrompt>> = {
  draft: prepareDraftPrompt,
  reply: prepareReplyPrompt,
  captions: prepareCaptionsPrompt,
};

const storeResult = ({ shopId, assistId }: About, result: Partial<Row>, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const isWaiting = and(eq(assistRequests.id, assistId), eq(assistRequests.status, "waiting"));
      await tx
        .update(assistRequests)
        .set({ ...result, finishedAt: new Date() })
        .where(isWaiting);
    },
    db,
  );
