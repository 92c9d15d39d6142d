import type { Tx } from "@/db/client";
import { makeActor, makeShop } from "@/db/testing";
import { addDevice } from "./add-device";
import type { openPushService } from "./push-service.fixture";

type PushService = Awaited<ReturnType<typeof openPushService>>;

export const testSession = { name: "Chrome · Android", token: "token of a session" };

/** Creates a member whose phone is subscribed at this push service, and another member of the shop. */
export async function makeMemberWithPhone(service: PushService, tx: Tx) {
  const shop = await makeShop({}, tx);
  const member = await makeActor({ [shop.id]: "assistant" }, tx);
  const browser = service.subscribe();
  const deviceId = await addDevice(member, browser.subscription, testSession, tx);
  const other = await makeActor({ [shop.id]: "owner" }, tx);
  return { member, browser, deviceId, other };
}
