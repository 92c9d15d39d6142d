import { sql } from "drizzle-orm";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import type { Tx } from "./client";
import { listen } from "./listen";

/** That something happened in an inquiry; what, is read by who may. */
export type ThreadNews = { shopId: number; inquiryId: string };
/** `undefined`: news may have been missed, so look for yourself. */
type Ear = { hear(news: ThreadNews | undefined): void; end(): void };

const channel = "threads";
const shared = processSingleton("threadNews", (): { hearing?: ReturnType<typeof startHearing> } => ({}));

/** Tells every process when this transaction commits. */
export const announceThread = (tx: Pick<Tx, "execute">, { shopId, inquiryId }: ThreadNews) =>
  tx.execute(sql`select pg_notify(${channel}, ${`${shopId} ${inquiryId}`})`);

/** Hears of every inquiry, on one connection a process, until the returned function is called. */
export function hearThreads(ear: Ear): () => void {
  shared.hearing ??= startHearing();
  const { ears } = shared.hearing;
  ears.add(ear);
  return () => ears.delete(ear);
}

/** Ends everybody who hears, and the connection; for the end of the process. */
export async function hushThreads(): Promise<void> {
  const { hearing } = shared;
  shared.hearing = undefined;
  for (const ear of hearing?.ears ?? []) ear.end();
  await hearing?.line.stop();
}

function startHearing() {
  const ears = new Set<Ear>();
  const tell = (news: ThreadNews | undefined) => {
    for (const ear of ears) ear.hear(news);
  };
  const line = listen(env().DATABASE_URL ?? "", channel, {
    onNotice(payload) {
      const [shopId, inquiryId = ""] = payload.split(" ");
      tell({ shopId: Number(shopId), inquiryId });
    },
    onConnect: () => tell(undefined),
  });
  return { ears, line };
}
