import postgres from "postgres";
import { waitUntil } from "@/server/start/market-process";

/** Waits until no job of a market is due, such as those of its first start. @throws Error after the timeout, in milliseconds */
export async function waitForJobs(ownerUrl: string, timeout: number): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice() {} });
  const due = () => sql`select from jobs where done_at is null and failed_at is null and run_at <= now()`;
  await waitUntil(async () => (await due()).length === 0, timeout).finally(() => sql.end());
}
