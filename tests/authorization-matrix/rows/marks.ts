import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { asPerson, asShop, type Tx } from "@/db/client";
import { evidenceMarks, verificationEvidence, verificationRequests } from "@/db/schema";
import { makeOperator, makeVerificationRequest } from "@/db/testing";
import { switchAssistOn } from "@/lib/ai/assist.fixture";
import type { Assistant } from "@/lib/ai/assistant";
import { readLicence } from "@/lib/ai/licences/read-licence";
import { markEvidence, removeMark } from "@/lib/verifications/mark-evidence";
import type { Rows } from "../row";

const place = { x: 500, y: 500, fact: "name" as const };

/** Inserts a request with a picture that operators read, and a mark on it by an operator outside of the cast. */
async function makeMark(shopId: number, tx: Tx) {
  const clock = { status: "evidence", dueAt: new Date("2030-01-01"), secondsLeft: null } as const;
  const { id: requestId } = await makeVerificationRequest(shopId, {}, tx);
  const file = { kind: "picture", key: "b".repeat(24), name: "licence.jpg", bytes: 5, width: 4, height: 3 } as const;
  const [picture] = await asShop(
    shopId,
    async (own) => {
      await own.update(verificationRequests).set(clock).where(eq(verificationRequests.id, requestId));
      const sent = { ...file, shopId, requestId, sentAt: new Date() };
      return own.insert(verificationEvidence).values(sent).returning();
    },
    tx,
  );
  const evidenceId = picture?.id ?? "";
  const { id: createdBy } = await makeOperator({});
  const [mark] = await asPerson(
    createdBy,
    (own) =>
      own
        .insert(evidenceMarks)
        .values({ ...place, shopId, requestId, evidenceId, number: 1, createdBy })
        .returning(),
    tx,
  );
  return { evidenceId, markId: mark?.id ?? "" };
}

/** Answers every question with nothing, at the provider to which the owner agreed. */
const assistant: Assistant = {
  host: "provider.example.com",
  answer: async ({ schema }) => ({ value: schema.parse(nothing), model: "fake", tokensIn: 1, tokensOut: 1 }),
};
const nothing = { company: null, code: null, representative: null, address: null, established: null, validUntil: null };

/** A storage that has every file. */
const storage = {
  find: async () => ({ size: 2, read: () => Readable.from([Buffer.from([0xff, 0xd8])]) }),
  put: async () => {},
  remove: async () => {},
};

/** Numbered marks on pictures of evidence, and what a provider reads from them. */
export const markRows: Rows = {
  markEvidence: {
    may: ["operator", "lead"],
    run: async (actor, { shopId }, tx) => {
      const { evidenceId } = await makeMark(shopId, tx);
      return markEvidence(actor, { ...place, evidenceId, note: undefined }, tx);
    },
    isOwn: true,
  },
  readLicence: {
    may: ["operator", "lead"],
    run: async (actor, { shopId }, tx) => {
      const { evidenceId } = await makeMark(shopId, tx);
      await switchAssistOn({ id: shopId }, assistant.host, tx);
      return readLicence(actor, { evidenceId }, tx, { assistant, storage });
    },
    isOwn: true,
  },
  removeMark: {
    may: ["operator", "lead"],
    run: async (actor, { shopId }, tx) => removeMark(actor, { markId: (await makeMark(shopId, tx)).markId }, tx),
    isOwn: true,
  },
};
