import type { Tx } from "@/db/client";
import { addDevice } from "@/lib/accounts/devices/add-device";
import { makeBrowser } from "@/lib/accounts/devices/browser.fixture";
import { chooseNews } from "@/lib/accounts/devices/choose-notices";
import { listDevices } from "@/lib/accounts/devices/list-devices";
import { removeDevice } from "@/lib/accounts/devices/remove-device";
import { tryDevice } from "@/lib/accounts/devices/try-device";
import type { Actor } from "@/lib/core/actor";
import { type Rows, signedIn } from "../row";

const working = ["ownerA", "managerA", "assistantA", "ownerB"] as const;

/** A person's own phones. Only who works in some shop has any. */
export const deviceRows: Rows = {
  addDevice: { may: working, run: (actor, _, tx) => add(actor, tx), isOwn: true },
  listDevices: { may: signedIn, run: (actor, _, tx) => listDevices(actor, tx), isOwn: true },
  removeDevice: {
    may: signedIn,
    run: (actor, { quoteId }, tx) => removeDevice(actor, { deviceId: quoteId }, tx),
    isOwn: true,
  },
  chooseNews: {
    may: working,
    run: async (actor, _, tx) => chooseNews(actor, { deviceId: await add(actor, tx), news: [] }, tx),
    isOwn: true,
  },
  "chooseNews, a device that is not theirs": {
    may: [],
    run: (actor, { quoteId }, tx) => chooseNews(actor, { deviceId: quoteId, news: [] }, tx),
  },
  tryDevice: {
    may: working,
    run: async (actor, _, tx) => tryDevice(actor, { deviceId: await add(actor, tx) }, tx, async () => 201),
    isOwn: true,
  },
  "tryDevice, a device that is not theirs": {
    may: [],
    run: (actor, { quoteId }, tx) => tryDevice(actor, { deviceId: quoteId }, tx, async () => 201),
  },
};

const add = (actor: Actor, tx: Tx) => {
  const { keys } = makeBrowser();
  return addDevice(actor, { endpoint: `https://push.example.com/${keys.auth}`, ...keys }, { name: "", token: "" }, tx);
};
