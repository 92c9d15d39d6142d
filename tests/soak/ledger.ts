import postgres from "postgres";

/** What the market has acknowledged; each mark is part of its text. */
export type Ledger = { inquiries: string[]; replies: string[]; designs: string[]; imported: string[] };
export const emptyLedger = (): Ledger => ({ inquiries: [], replies: [], designs: [], imported: [] });

/** Which of them are missing, how many are stored more than once, and how many jobs failed or are late. */
export type Balance = { lost: string[]; doubled: number; failedJobs: number; waitingJobs: number };

/** Compares what was acknowledged with the rows of the database. */
export async function balance(ownerUrl: string, ledger: Ledger): Promise<Balance> {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  try {
    const found = [
      ...(await sql<{ mark: string; times: number }[]>`
        select split_part(buyer_email, '@', 1) as mark, count(*)::int as times from inquiries group by 1`),
      ...(await sql<{ mark: string; times: number }[]>`
        select substring(body from 'r-[0-9a-f-]{36}') as mark, count(*)::int as times from messages
        where body like 'In five days. %' group by 1`),
      ...(await sql<{ mark: string; times: number }[]>`
        select substring(title from 'd-[0-9a-f-]{36}') as mark, count(*)::int as times from listing_texts
        where title like 'Crying horse d-%' and locale = 'en' group by 1`),
      ...(await sql<{ mark: string; times: number }[]>`
        select sku as mark, count(*)::int as times from listings where sku like 'S-%' group by 1`),
    ];
    const times = new Map(found.map((row) => [row.mark, row.times]));
    const marks = Object.values(ledger).flat();
    const [jobs] = await sql<{ failed: number; waiting: number }[]>`
      select (count(*) filter (where failed_at is not null))::int as failed,
        (count(*) filter (where done_at is null and failed_at is null and run_at <= now()))::int as waiting from jobs`;
    return {
      lost: marks.filter((mark) => !times.has(mark)),
      doubled: marks.filter((mark) => (times.get(mark) ?? 0) > 1).length,
      failedJobs: jobs?.failed ?? 0,
      waitingJobs: jobs?.waiting ?? 0,
    };
  } finally {
    await sql.end();
  }
}
