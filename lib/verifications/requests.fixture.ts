import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll } from "vitest";
import type { Claim } from "@/db/base/proforma-content";
import type { Tx } from "@/db/client";
import { makeActor, makeShop } from "@/db/testing";
import { encryptedStorage } from "../media/evidence-storage";
import { diskStorage } from "../media/storage";
import { makeOperatorActor, type Person } from "../moderation/cases.fixture";
import { addEvidence } from "./add-evidence";
import { decideVerification } from "./decide-verification";
import { getRequest } from "./get-request";
import type { DecideVerification, SendEvidence } from "./input";
import { requestVerification } from "./request-verification";
import { sendEvidence } from "./send-evidence";

/** Returns a small picture, as a phone sends it. */
export const picture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: "#c2301c" } })
    .jpeg()
    .toBuffer();

/** Facts that satisfy every claim. */
export const facts: Omit<SendEvidence, "requestId"> = {
  name: "博朗玩具厂",
  licenceNumber: "92330782MA0000000K",
  booth: "D1 1F 3430",
  leaseUntil: "2027-12-31",
  address: "义乌市工业路9号",
  lineCount: 8,
  note: "今天拍的。",
};

/** Creates a folder of encrypted evidence for one test file, and the people and requests of its tests. */
export function evidenceInFolder() {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "evidence-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const files = () => diskStorage(folder);
  const storage = () => encryptedStorage(files());

  async function setUp(tx: Tx) {
    const shop = await makeShop({ confirmedAt: new Date() }, tx);
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
    const [agent, other] = [await makeOperatorActor("agent"), await makeOperatorActor("agent")];
    const [lead, auditor] = [await makeOperatorActor("lead"), await makeOperatorActor("auditor")];
    return { shop, owner, assistant, agent, other, lead, auditor };
  }

  async function add(actor: Person, shopId: number, requestId: string, tx: Tx, name = "licence.jpg"): Promise<void> {
    await addEvidence(actor, { shopId, requestId, bytes: await picture(), name }, tx, storage());
  }

  /** Requests a check and sends one photo at `now`. */
  async function send(actor: Person, shopId: number, claim: Claim, tx: Tx, now = new Date()): Promise<string> {
    const requestId = await requestVerification(actor, { shopId, claim }, tx);
    await add(actor, shopId, requestId, tx);
    await sendEvidence(actor, { shopId, requestId, ...facts }, tx, now);
    return requestId;
  }

  return { files, storage, setUp, add, send };
}

/** Decides after looking at all files; approves until the end of 2026 unless `input` says otherwise. */
export async function decide(
  actor: Person,
  requestId: string,
  input: Partial<DecideVerification>,
  tx: Tx,
  now?: Date,
): Promise<string> {
  const { evidence } = await getRequest(actor, requestId, tx);
  const base = { outcome: "approved", remark: undefined, method: "documents" } as const;
  const days = { leaseUntil: undefined, validUntil: "2027-06-30" };
  await decideVerification(
    actor,
    { reasons: [], ...base, ...days, ...input, requestId, seen: evidence.length },
    tx,
    now,
  );
  const { decisions } = await getRequest(actor, requestId, tx);
  const last = decisions.at(-1);
  if (!last) throw new Error("there is no decision");
  return last.id;
}
