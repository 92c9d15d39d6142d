import { eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { verificationRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { isUuid } from "../core/id";
import type { Locale, SomeTexts } from "../i18n/locale";
import { claimMinutes } from "../moderation/measures";
import { isClaimedByOther, minutesBefore } from "../moderation/own-case";
import type { VerifiedClaim } from "../shops/public-shop";
import type { RequestRow } from "./in-own-request";
import { type Double, listDoubles } from "./list-doubles";
import { type ConsoleMark, consoleMarksJson } from "./marks-json";
import type { OwnEvidence, ReadDecision } from "./own-verification";
import { canSeeRequests } from "./policy";

export type ConsoleDecision = ReadDecision & {
  decidedBy: string | null;
  decidedByName: string | null;
  undoneAt: string | null;
  undoneByName: string | null;
};
/** A file that the shop sent; `isErased` if only its name is left. */
export type ConsoleEvidence = OwnEvidence & { sentAt: string; isErased: boolean };
export type RequestShop = {
  id: number;
  handle: string;
  names: SomeTexts;
  locale: Locale;
  createdAt: string;
  isOpen: boolean;
  plates: string[];
  /** Square metres of the first booth, and what the shop says about its factory. */
  squareMetres: number | null;
  lines: number | null;
  /** Names of its owners. */
  owners: string[];
};

export type RequestPage = {
  request: RequestRow;
  claim: { isMine: boolean; name: string } | null;
  shop: RequestShop;
  evidence: ConsoleEvidence[];
  /** Numbered places on the photos that were not removed. */
  marks: ConsoleMark[];
  decisions: ConsoleDecision[];
  /** What everybody reads about the claim now. */
  current: VerifiedClaim | null;
  doubles: Double[];
  register: RegisterEntry;
};

/** What the booth register states about the booth of a lease; null without a register, or for another claim. */
export type RegisterEntry = {
  /** False if the register does not have the booth. */
  isListed: boolean;
  tenant: string | null;
  squareMetres: number | null;
} | null;

/** Returns a request with all that an operator compares. @throws NotFound for everyone but operators */
export async function getRequest(
  actor: Actor,
  requestId: string,
  db: Db = database,
  now = new Date(),
): Promise<RequestPage> {
  if (!canSeeRequests(actor) || !isUuid(requestId)) throw new NotFound("request");
  return asPerson(
    actor.userId,
    async (tx) => {
      const [request] = await tx.select().from(verificationRequests).where(eq(verificationRequests.id, requestId));
      if (!request) throw new NotFound("request");
      return {
        request,
        claim: await findClaim(request, actor.userId, now, tx),
        ...(await asShop(request.shopId, (inside) => readBeside(request, inside), tx)),
        doubles: await listDoubles(request, tx),
      };
    },
    db,
  );
}

async function findClaim(request: RequestRow, userId: string, now: Date, tx: Tx): Promise<RequestPage["claim"]> {
  const { claimedBy, claimedAt } = request;
  const isMine = claimedBy === userId && claimedAt !== null && claimedAt > minutesBefore(now, claimMinutes);
  if (!isMine && !isClaimedByOther(request, userId, now)) return null;
  const [person] = await tx.execute<{ name: string }>(sql`select name from users where id = ${claimedBy}`);
  return { isMine, name: person?.name ?? "" };
}

type Beside = Pick<RequestPage, "shop" | "evidence" | "marks" | "decisions" | "current" | "register">;

async function readBeside({ id, shopId, claim, booth }: RequestRow, tx: Tx): Promise<Beside> {
  const [found] = await tx.execute<{ row: Beside }>(sql`
    select jsonb_build_object(
      'shop', jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale,
        'createdAt', s.created_at, 'isOpen', s.closed_at is null,
        'plates', array_to_json(array(select b.district_code || ' ' || b.floor || 'F ' || b.number from booths b
          where b.shop_id = s.id order by b.position, b.id)),
        'squareMetres', (select b.square_metres from booths b where b.shop_id = s.id order by b.position, b.id limit 1),
        'lines', (select f.lines from factories f where f.shop_id = s.id),
        'owners', array_to_json(array(select u.name from shop_members m join users u on u.id = m.user_id
          where m.shop_id = s.id and m.role = 'owner' order by u.name))),
      'evidence', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'name', f.name,
        'bytes', f.bytes, 'width', f.width, 'height', f.height, 'pages', f.pages, 'createdAt', f.created_at,
        'sentAt', f.sent_at, 'isErased', f.erased_at is not null) order by f.created_at, f.id), '[]')
        from verification_evidence f where f.request_id = ${id} and f.sent_at is not null),
      'marks', ${consoleMarksJson(sql`${id}`)},
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'outcome', d.outcome,
        'reasons', d.reasons, 'remark', d.remark, 'method', d.method, 'validUntil', d.valid_until,
        'createdAt', d.created_at, 'decidedBy', d.decided_by, 'decidedByName', u.name, 'undoneAt', d.undone_at,
        'undoneByName', w.name) order by d.created_at), '[]')
        from verification_decisions d left join users u on u.id = d.decided_by left join users w on w.id = d.undone_by
        where d.request_id = ${id}),
      'current', (select jsonb_build_object('claim', v.claim, 'decidedOn', v.decided_on, 'validUntil', v.valid_until,
        'method', v.method) from verifications v where v.shop_id = s.id and v.claim = ${claim} and v.status = 'approved'
        and (v.valid_until is null or v.valid_until >= current_date) order by v.decided_on desc, v.id desc limit 1),
      'register', (select jsonb_build_object('isListed', r.number is not null, 'tenant', r.tenant,
        'squareMetres', r.square_metres)
        from (select ${booth}::text as plate) p left join registered_booths r on r.gone_at is null
          and r.district_code || ' ' || r.floor || 'F ' || r.number = p.plate
        where p.plate is not null and exists (select from registered_booths) limit 1)) as row
    from shops s where s.id = ${shopId}`);
  if (!found) throw new NotFound("request");
  return found.row;
}
