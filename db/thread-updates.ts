import { sql } from "drizzle-orm";
import { readListenUrl } from "./base/database-settings";
import { processSingleton } from "./base/process-singleton";
import type { Tx } from "./client";
import { listen } from "./listen";

/** Says in which inquiry something happened. Subscribers read what happened themselves, with their own rights. */
export type ThreadUpdate = { shopId: number; inquiryId: string };
/** `update` gets undefined after an interruption, when updates may have been missed. */
type Subscriber = { update(update: ThreadUpdate | undefined): void; end(): void };

const channel = "threads";
const shared = processSingleton("threadUpdates", (): { updates?: ReturnType<typeof startListening> } => ({}));

/** Notifies every process when this transaction commits. */
export const notifyThread = (tx: Pick<Tx, "execute">, { shopId, inquiryId }: ThreadUpdate) =>
  tx.execute(sql`select pg_notify(${channel}, ${`${shopId} ${inquiryId}`})`);

/** Subscribes to the updates of all inquiries, on one connection a process, until the returned function is called. */
export function subscribeToThreads(subscriber: Subscriber): () => void {
  shared.updates ??= startListening();
  const { subscribers } = shared.updates;
  subscribers.add(subscriber);
  return () => subscribers.delete(subscriber);
}

/** Ends all subscriptions and closes the connection when the process stops. */
export async function endThreadUpdates(): Promise<void> {
  const { updates } = shared;
  shared.updates = undefined;
  for (const subscriber of updates?.subscribers ?? []) subscriber.end();
  await updates?.listener.stop();
}

function startListening() {
  const subscribers = new Set<Subscriber>();
  const publish = (update: ThreadUpdate | undefined) => {
    for (const subscriber of subscribers) subscriber.update(update);
  };
  const listener = listen(readListenUrl(), channel, {
    onNotice(payload) {
      const [shopId, inquiryId = ""] = payload.split(" ");
      publish({ shopId: Number(shopId), inquiryId });
    },
    onConnect: () => publish(undefined),
  });
  return { subscribers, listener };
}
