import { type SQL, sql } from "drizzle-orm";
import type { Claim } from "@/db/base/proforma-content";
import { asShop, type Db, database } from "@/db/client";
import type { RequestStatus, VerificationMethod, VerificationOutcome } from "@/db/schema";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { isUuid } from "../core/id";
import type { SomeTexts } from "../i18n/locale";
import type { Attachment } from "../media/attachments/attachment";
import { type Mark, marksJson } from "./marks-json";
import { canRequestVerification } from "./policy";
import type { Fact, Reason } from "./rules";

/** A decision as the shop reads it, without the name of the operator. Moments are ISO 8601, days YYYY-MM-DD. */
export type ReadDecision = {
  id: string;
  outcome: VerificationOutcome;
  reasons: Reason[];
  remark: string | null;
  method: VerificationMethod | null;
  validUntil: string | null;
  createdAt: string;
};

export type OwnVerification = {
  id: string;
  number: number;
  claim: Claim;
  status: RequestStatus;
  createdAt: string;
  validUntil: string | null;
  /** The newest decision that was not taken back. */
  decision: ReadDecision | null;
};

/** A file of the shop; `sentAt` is null until operators can read it. */
export type OwnEvidence = Attachment & { createdAt: string; sentAt: string | null };

export type OwnVerificationPage = OwnVerification & {
  facts: Partial<Record<Fact, string | number | null>> & { note: string | null };
  evidence: OwnEvidence[];
  /** What operators marked on the photos; empty until they have decided. */
  marks: Mark[];
  /** The plates of the shop's booths: "D1 1F 3430". */
  plates: string[];
  shopNames: SomeTexts;
};

const decisionJson = sql`(select jsonb_build_object('id', d.id, 'outcome', d.outcome, 'reasons', d.reasons,
    'remark', d.remark, 'method', d.method, 'validUntil', d.valid_until, 'createdAt', d.created_at)
  from verification_decisions d where d.request_id = q.id and d.undone_at is null order by d.created_at desc limit 1)`;

const ownJson = sql`'id', q.id, 'number', q.number, 'claim', q.claim, 'status', q.status, 'createdAt', q.created_at,
  'validUntil', q.valid_until, 'decision', ${decisionJson}`;

/**
 * Lists the requests of a shop, the newest first.
 * @throws NotFound for strangers, NotAllowed for assistants
 */
export async function listOwnVerifications(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<OwnVerification[]> {
  requireManager(actor, shopId);
  return read<OwnVerification>(
    shopId,
    sql`select jsonb_build_object(${ownJson}) as row from verification_requests q
    where q.shop_id = ${shopId} order by q.created_at desc, q.number desc limit 200`,
    db,
  );
}

/** Returns a request of a shop. @throws NotFound for strangers and other ids, NotAllowed for assistants */
export async function getOwnVerification(
  actor: Actor,
  { shopId, requestId }: { shopId: number; requestId: string },
  db: Db = database,
): Promise<OwnVerificationPage> {
  requireManager(actor, shopId);
  if (!isUuid(requestId)) throw new NotFound("request");
  const [found] = await read<OwnVerificationPage>(shopId, pageOf(shopId, requestId), db);
  if (!found) throw new NotFound("request");
  return found;
}

/** Finds a request with its shop's names for emails. */
export async function findVerification(
  shopId: number,
  requestId: string,
  db: Db = database,
): Promise<OwnVerificationPage | undefined> {
  const [found] = await read<OwnVerificationPage>(shopId, pageOf(shopId, requestId), db);
  return found;
}

const pageOf = (shopId: number, requestId: string): SQL => sql`
  select jsonb_build_object(${ownJson}, 'shopNames', s.names,
    'facts', jsonb_build_object('name', q.name, 'licenceNumber', q.licence_number, 'booth', q.booth,
      'leaseUntil', q.lease_until, 'address', q.address, 'lineCount', q.line_count, 'note', q.note),
    'evidence', ${evidenceJson},
    'marks', case when q.status in ('requested', 'evidence') then '[]'::jsonb else ${marksJson(sql`q.id`)} end,
    'plates', array_to_json(array(select b.district_code || ' ' || b.floor || 'F ' || b.number from booths b
      where b.shop_id = s.id order by b.position, b.id))) as row
  from verification_requests q join shops s on s.id = q.shop_id
  where q.shop_id = ${shopId} and q.id = ${requestId}`;

/** Selects the stored files of the request `q` as JSON: see OwnEvidence. */
const evidenceJson = sql`(select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'name', f.name,
    'bytes', f.bytes, 'width', f.width, 'height', f.height, 'pages', f.pages, 'createdAt', f.created_at,
    'sentAt', f.sent_at) order by f.created_at, f.id), '[]')
  from verification_evidence f where f.request_id = q.id and f.erased_at is null)`;

async function read<Row>(shopId: number, statement: SQL, db: Db): Promise<Row[]> {
  const rows = await asShop(shopId, (tx) => tx.execute<{ row: Row }>(statement), db);
  return rows.map(({ row }) => row);
}

function requireManager(actor: Actor, shopId: number): void {
  if (!roleIn(actor, shopId)) throw new NotFound("verifications");
  allow(canRequestVerification(actor, shopId));
}
