import postgres from "postgres";
import type { AcknowledgedMarks } from "./guests";

export type Count = {
  inquiries: number;
  messages: number;
  /** Acknowledged, but missing. */
  lost: number;
  /** Stored more than once. */
  doubled: number;
  /** Stored without its event, from which emails follow; or an event without its row. */
  withoutEvent: number;
};

type Found = { mark: string; times: number; events: number };

/** Compares what the market acknowledged with the rows of its database. */
export async function countStoredRows(ownerUrl: string, acknowledged: AcknowledgedMarks): Promise<Count> {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    const inquiries = await sql<Found[]>`
      select split_part(buyer_email, '@', 1) as mark, count(*)::int as times,
        sum((select count(*) from events e where e.name = 'inquiry.sent' and e.data->>'inquiryId' = i.id::text))::int as events
      from inquiries i group by 1`;
    const messages = await sql<Found[]>`
      select substring(body from 'm-[0-9a-f-]{36}') as mark, count(*)::int as times,
        sum((select count(*) from events e where e.name = 'message.sent' and e.data->>'messageId' = m.id::text))::int as events
      from messages m where body like '%And in blue?%' group by 1`;
    const [orphans] = await sql<{ count: number }[]>`
      select count(*)::int as count from events e where
        (e.name = 'inquiry.sent' and not exists (select from inquiries i where i.id::text = e.data->>'inquiryId'))
        or (e.name = 'message.sent' and not exists (select from messages m where m.id::text = e.data->>'messageId'))`;
    const found = new Map([...inquiries, ...messages].map((each) => [each.mark, each]));
    const stored = [...found.values()];
    return {
      inquiries: acknowledged.inquiries.length,
      messages: acknowledged.messages.length,
      lost: [...acknowledged.inquiries, ...acknowledged.messages].filter((mark) => !found.has(mark)).length,
      doubled: stored.filter(({ times }) => times > 1).length,
      withoutEvent: stored.filter(({ times, events }) => events !== times).length + (orphans?.count ?? 0),
    };
  } finally {
    await sql.end();
  }
}
