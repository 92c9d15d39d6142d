import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { paths } from "@/lib/http/paths";
import { direction, languageTag } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { limitAttempts } from "../rate-limit";
import type { TestDevice } from "./input";
import { maxTestsPerHour } from "./limits";
import type { PostPush } from "./post-push";
import { sendPush } from "./send-push";

/** Sends a test notice to one of the person's devices. @throws NotFound, and Refusal if it cannot be reached */
export async function testDevice(
  actor: Actor,
  { deviceId }: TestDevice,
  db: Db = database,
  post?: PostPush,
): Promise<void> {
  allow(actor.kind === "user");
  const { userId, locale } = actor;
  const own = await asPerson(
    userId,
    (tx) =>
      tx.query.devices.findFirst({ where: (each, { and, eq }) => and(eq(each.id, deviceId), eq(each.userId, userId)) }),
    db,
  );
  if (!own) throw new NotFound("device");
  await limitAttempts(`try-device:${userId}`, { limit: maxTestsPerHour, windowSeconds: 3_600 }, db);
  const t = words(locale);
  const text = { title: t("devices.notice.test"), body: t("devices.notice.testText") };
  const notice = { ...text, lang: languageTag(locale), dir: direction(locale), path: paths.workspaceDevices(locale) };
  const isThere = await sendPush(own, { notice, about: deviceId, isUrgent: true }, db, post).catch((error) => {
    log.warn("device.unreachable", { error });
    throw new Refusal("devices.unreachable");
  });
  if (!isThere) throw new Refusal("devices.gone");
}
