import { z } from "zod";
import { isPublicUrl } from "@/lib/http/public-address";
import type { MessageKey } from "@/lib/i18n/messages";
import { areKeys } from "./encrypt-push-payload";
import { deviceNews } from "./limits";

const unusable: MessageKey = "devices.unusable";
const deviceId = z.uuid();

/** The browser's subscription. Only public push services are ever requested. */
export const addDeviceInput = z
  .object({
    endpoint: z.string(unusable).max(1_000, unusable).refine(isPublicUrl, unusable),
    p256dh: z.string(unusable).regex(/^[\w-]{87}$/, unusable),
    auth: z.string(unusable).regex(/^[\w-]{22}$/, unusable),
  })
  .refine(areKeys, { error: unusable });
export type AddDevice = z.output<typeof addDeviceInput>;

export const removeDeviceInput = z.object({ deviceId });
export type RemoveDevice = z.output<typeof removeDeviceInput>;

export const tryDeviceInput = z.object({ deviceId });
export type TryDevice = z.output<typeof tryDeviceInput>;

/** Browsers do not send a checkbox that is not ticked. */
export const chooseNewsInput = z
  .object({ deviceId, ...Object.fromEntries(deviceNews.map((news) => [news, z.string().optional()])) })
  .transform(({ deviceId: id, ...given }) => ({
    deviceId: id,
    news: deviceNews.filter((each) => (given as Record<string, unknown>)[each] !== undefined),
  }));
export type ChooseNews = z.output<typeof chooseNewsInput>;
