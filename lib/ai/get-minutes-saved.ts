import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { AssistKind } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { getAssist } from "./get-assist";
import { assistKinds, savedDays } from "./limits";
import { canRequestAssist } from "./policy";

/** A line such as "14 descriptions × 6 min = 84 min". */
export type TimeSavedLine = { kind: AssistKind; count: number; minutes: number; total: number };

export type MinutesSaved = {
  lines: TimeSavedLine[];
  total: number;
  /** The period in days. */
  days: number;
  requested: number;
  accepted: number;
  /** Tokens as the provider counted them. */
  tokensIn: number;
  tokensOut: number;
  /** The last ten accepted proposals, newest first. */
  log: {
    kind: AssistKind;
    fields: number;
    at: string;
    by: string;
    listingId: number | null;
    inquiryId: string | null;
    videoId: number | null;
  }[];
};

type Counts = Record<AssistKind | "requested" | "accepted" | "tokensIn" | "tokensOut", number> & {
  log: MinutesSaved["log"];
};

/**
 * Returns accepted proposals times the minutes that each saves, and the tokens used. @throws NotFound for non-members
 */
export async function getMinutesSaved(actor: Actor, shopId: number, db: Db = database): Promise<MinutesSaved> {
  if (!canRequestAssist(actor, shopId)) throw new NotFound("shop");
  const { minutes } = await getAssist(actor, shopId, db);
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: Counts }>(sql`
      with r as materialized (select * from assist_requests where shop_id = ${shopId}
        and created_at > now() - make_interval(days => ${savedDays}))
      select jsonb_build_object('requested', count(*), 'accepted', count(*) filter (where status = 'accepted'),
        'tokensIn', coalesce(sum(tokens_in), 0), 'tokensOut', coalesce(sum(tokens_out), 0),
        'draft', count(*) filter (where status = 'accepted' and kind = 'draft'),
        'reply', count(*) filter (where status = 'accepted' and kind = 'reply'),
        'captions', count(*) filter (where status = 'accepted' and kind = 'captions'),
        'log', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from (select a.kind, cardinality(a.accepted_fields) as fields,
            a.accepted_at as at, u.name as by, a.listing_id as "listingId", a.inquiry_id as "inquiryId",
            a.video_id as "videoId"
          from r a join users u on u.id = a.accepted_by order by a.accepted_at desc limit 10) l)) as row from r`),
    db,
  );
  if (!found) throw new Error("The query of counts returned no row");
  const { requested, accepted, tokensIn, tokensOut, log } = found.row;
  const lines = timeSavedLines(assistKinds.map((kind) => ({ kind, count: found.row[kind], minutes: minutes[kind] })));
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  return { lines, total, days: savedDays, requested, accepted, tokensIn, tokensOut, log };
}

export const timeSavedLines = (counted: Omit<TimeSavedLine, "total">[]): TimeSavedLine[] =>
  counted.map((line) => ({ ...line, total: line.count * line.minutes }));
