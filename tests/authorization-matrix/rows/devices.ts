import type { Tx } from "@/db/client";
import { addDevice } from "@/lib/accounts/devices/add-device";
import { makeBrowser } from "@/lib/accounts/devices/browser.fixture";
import { chooseNotices } from "@/lib/accounts/devices/choose-notices";
import { listDevices } from "@/lib/accounts/devices/list-devices";
import { removeDevice } from "@/lib/accounts/devices/remove-device";
import { testDevice } from "@/lib/accounts/devices/test-device";
import type { Actor } from "@/lib/core/actor";
import { type Rows, signedIn } from "../row";

const working = ["ownerA", "managerA", "assistantA", "ownerB"] as const;

/** A person's own devices. Only members of a shop may have any. */
export const deviceRows: Rows = {
  addDevice: { may: working, run: (actor, _, tx) => addOne(actor, tx), isOwn: true },
  listDevices: { may: signedIn, run: (actor, _, tx) => listDevices(actor, tx), isOwn: true },
  removeDevice: {
    may: signedIn,
    run: (actor, { quoteId }, tx) => removeDevice(actor, { deviceId: quoteId }, tx),
    isOwn: true,
  },
  chooseNotices: {
    may: working,
    run: async (actor, _, tx) => chooseNotices(actor, { deviceId: await addOne(actor, tx), noticeKinds: [] }, tx),
    isOwn: true,
  },
  "chooseNotices, of another person's device": {
    may: [],
    run: (actor, { quoteId }, tx) => chooseNotices(actor, { deviceId: quoteId, noticeKinds: [] }, tx),
  },
  testDevice: {
    may: working,
    run: async (actor, _, tx) => testDevice(actor, { deviceId: await addOne(actor, tx) }, tx, async () => 201),
    isOwn: true,
  },
  "testDevice, of another person's device": {
    may: [],
    run: (actor, { quoteId }, tx) => testDevice(actor, { deviceId: quoteId }, tx, async () => 201),
  },
};

const addOne = (actor: Actor, tx: Tx) => {
  const { keys } = makeBrowser();
  return addDevice(actor, { endpoint: `https://push.example.com/${keys.auth}`, ...keys }, { name: "", token: "" }, tx);
};
