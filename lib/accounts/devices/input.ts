import { z } from "zod";
import { isPublicUrl } from "@/lib/http/public-address";
import type { MessageKey } from "@/lib/i18n/messages";
import { areValidKeys } from "./encrypt-push-payload";
import { noticeKinds } from "./limits";

const unusable: MessageKey = "devices.unusable";
const deviceId = z.uuid();

/** The browser's subscription. Only public push services are ever requested. */
export const addDeviceInput = z
  .object({
    endpoint: z.string(unusable).max(1_000, unusable).refine(isPublicUrl, unusable),
    p256dh: z.string(unusable).regex(/^[\w-]{87}$/, unusable),
    auth: z.string(unusable).regex(/^[\w-]{22}$/, unusable),
  })
  .refine(areValidKeys, { error: unusable });
export type AddDevice = z.output<typeof addDeviceInput>;

export const removeDeviceInput = z.object({ deviceId });
export type RemoveDevice = z.output<typeof removeDeviceInput>;

export const testDeviceInput = z.object({ deviceId });
export type TestDevice = z.output<typeof testDeviceInput>;

/** Browsers do not send a checkbox that is not ticked. */
export const chooseNoticesInput = z
  .object({ deviceId, ...Object.fromEntries(noticeKinds.map((kind) => [kind, z.string().optional()])) })
  .transform(({ deviceId: id, ...given }) => ({
    deviceId: id,
    noticeKinds: noticeKinds.filter((each) => (given as Record<string, unknown>)[each] !== undefined),
  }));
export type ChooseNotices = z.output<typeof chooseNoticesInput>;
