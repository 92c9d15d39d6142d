import { buffer } from "node:stream/consumers";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { z } from "zod";
import { asPerson, asShop, type Db, database } from "@/db/client";
import { assistSettings, verificationEvidence } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { allow, NotFound, Refusal } from "../../core/errors";
import { log } from "../../core/log";
import { recordEvent } from "../../events/record-event";
import { openFile } from "../../media/attachments/open-file";
import { evidenceStorage } from "../../media/evidence-storage";
import { getRequest, type RequestPage } from "../../verifications/get-request";
import type { OfEvidence } from "../../verifications/input";
import { canDecideRequests, canSeeRequests } from "../../verifications/policy";
import { type Assistant, NoAnswer } from "../assistant";
import { recordAssist } from "../cases/record-assist";
import { configuredAssistant } from "../configured-assistant";
import { type ComparedField, compareLicence, type LicenceClaims } from "./compare-licence";

export type ReadLicence = { model: string; fields: ComparedField[]; fits: boolean | null };

const text = (length: number) => z.string().max(length).nullable();
const answer = z.object({
  company: text(200),
  code: text(40),
  representative: text(120),
  address: text(300),
  established: text(40),
  validUntil: text(40),
});

const task = [
  "Copy fields from the picture of a Chinese business licence, exactly as they are printed: the name of the company in `company`,",
  "the unified social credit code in `code`, the legal representative or operator in `representative`, the address in `address`,",
  "the day of establishment in `established` and the end of the term in `validUntil`, both as YYYY-MM-DD, or the printed words",
  "for a term without an end. A field that is missing or not clearly legible is null. Never guess a character.",
].join(" ");

/**
 * Reads the fields of a licence from a picture that the shop sent, beside what the shop claims. It decides nothing, and
 * the fields are not stored. The picture is sent only while the owner's consent to this provider holds.
 * @throws NotFound, NotAllowed for auditors; Refusal once the request is decided, without a provider, without consent, or
 * without a usable answer
 */
export async function readLicence(
  actor: Actor,
  { evidenceId }: OfEvidence,
  db: Db = database,
  { assistant, storage = evidenceStorage() }: { assistant?: Assistant; storage?: Parameters<typeof openFile>[2] } = {},
): Promise<ReadLicence> {
  if (!canSeeRequests(actor)) throw new NotFound("evidence");
  allow(canDecideRequests(actor));
  const { id, kind, sentAt, erasedAt } = verificationEvidence;
  const isPicture = and(eq(id, evidenceId), eq(kind, "picture"), isNotNull(sentAt), isNull(erasedAt));
  const [picture] = await asPerson(actor.userId, (tx) => tx.select().from(verificationEvidence).where(isPicture), db);
  if (!picture) throw new NotFound("evidence");
  const { shopId, requestId } = picture;
  const page = await getRequest(actor, requestId, db);
  if (page.request.claim !== "licence") throw new NotFound("licence");
  if (page.request.status !== "evidence") throw new Refusal("moderation.alreadyDecided");
  const used = assistant ?? (await configuredAssistant());
  if (!used) throw new Refusal("moderation.help.noAssistant");
  if (!(await hasConsent(shopId, used.host, db))) throw new Refusal("verificationConsole.licence.noConsent");
  const { file } = await openFile(picture, "whole", storage);
  const bytes = await buffer(file.read());
  await asShop(
    shopId,
    (tx) =>
      recordEvent(actor, { name: "verification.licence_read", shopId, requestId, evidenceId, provider: used.host }, tx),
    db,
  );
  try {
    const question = { task, data: {}, pictures: [bytes], schema: answer, reader: "operator" as const };
    const { value, model, tokensIn, tokensOut } = await used.answer(question);
    const about = { requestId, kind: "licence" as const, provider: model, userId: actor.userId };
    await recordAssist({ ...about, tokensIn, tokensOut }, db);
    return { model, ...compareLicence(value, claimsOf(page)) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    log.warn("licence.not_read", { error });
    throw new Refusal("moderation.help.failed");
  }
}

const hasConsent = (shopId: number, host: string, db: Db): Promise<boolean> =>
  asShop(
    shopId,
    async (tx) => {
      const { isOn, consentedHost, consentNamesLicences } = assistSettings;
      const isConsent = and(eq(isOn, true), eq(consentedHost, host), eq(consentNamesLicences, true));
      const holds = and(eq(assistSettings.shopId, shopId), isConsent);
      return (await tx.$count(assistSettings, holds)) > 0;
    },
    db,
  );

/** The legal representative is compared with the names of the shop's owners. */
function claimsOf({ request, shop }: RequestPage): LicenceClaims {
  const { name, licenceNumber, address } = request;
  const one = (value: string | null) => (value === null ? [] : [value]);
  return { company: one(name), code: one(licenceNumber), representative: shop.owners, address: one(address) };
}
