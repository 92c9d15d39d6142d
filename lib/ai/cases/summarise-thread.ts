import { z } from "zod";
import { type Db, database } from "@/db/client";
import type { Actor } from "../../core/actor";
import { allow, Refusal } from "../../core/errors";
import { log } from "../../core/log";
import { type Locale, languageNames, languageTag } from "../../i18n/locale";
import type { ReadThread } from "../../moderation/input";
import { canWorkOnCases } from "../../moderation/policy";
import { type ReadMessage, readThread } from "../../moderation/read-thread";
import { type Assistant, NoAnswer } from "../assistant";
import { configuredAssistant } from "../configured-assistant";
import { hideContacts } from "../hide-person";
import { filterSummary, type QuotedPoint } from "./filter-summary";
import { recordAssist } from "./record-assist";

/** `dropped`: the sentences without a quotation that stands in the thread. */
export type ThreadSummary = { model: string; points: QuotedPoint[]; dropped: number };

/** `to`: the language in which the operator reads. */
export type SummariseThread = ReadThread & { to: Locale };

const answer = z.object({
  points: z
    .array(z.object({ text: z.string().max(600), message: z.number().int(), quote: z.string().max(400) }))
    .max(8),
});

const task = [
  "Summarise the conversation for an operator in the language `to`: what each side says happened, asks for and offers, in the order",
  "of time. At most eight points, each one short sentence in `text`, the number of the message that proves it in `message`, and",
  "in `quote` the words of that message that prove it, copied exactly in its own language.",
].join(" ");

/**
 * Summarises a reported thread with a quotation for each sentence. It is a look at the thread, recorded with its reason.
 * Email addresses, links and long numbers are not sent to the provider.
 * @throws NotFound, NotAllowed as readThread does; Refusal without a provider, or if it gives no usable answer
 */
export async function summariseThread(
  actor: Actor,
  { caseId, why, to }: SummariseThread,
  db: Db = database,
  assistant?: Assistant,
): Promise<ThreadSummary> {
  const messages = (await readThread(actor, { caseId, why }, db)).map(withoutContacts);
  allow(canWorkOnCases(actor));
  const used = assistant ?? (await configuredAssistant());
  if (!used) throw new Refusal("moderation.help.noAssistant");
  const data = {
    to: `${languageNames[to]} (${languageTag(to)})`,
    messages: messages.map(({ side, body }, index) => ({ message: index + 1, from: side, body })),
  };
  try {
    const { value, model, tokensIn, tokensOut } = await used.answer({ task, data, schema: answer, reader: "operator" });
    const points = filterSummary(value.points, messages);
    await recordAssist({ caseId, kind: "summary", provider: model, userId: actor.userId, tokensIn, tokensOut }, db);
    return { model, points, dropped: value.points.length - points.length };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    log.warn("case.not_summarised", { error });
    throw new Refusal("moderation.help.failed");
  }
}

const withoutContacts = (message: ReadMessage): ReadMessage => ({ ...message, body: hideContacts(message.body) });
