import { isUuid } from "@/lib/core/id";
import { isSignedBy, sign } from "@/lib/security/hmac";

type Marked = { userId: string; deviceId: string };

/** What a browser keeps in a cookie, so that we know which of whose devices it is. Nobody can make one but us. */
export const deviceMark = ({ userId, deviceId }: Marked): string =>
  `${userId}.${deviceId}.${sign("device", `${userId}.${deviceId}`)}`;

/** Undefined for what we did not write. */
export function readDeviceMark(mark: string): Marked | undefined {
  const [userId = "", deviceId = "", signature = ""] = mark.split(".");
  const isOurs = isUuid(userId) && isUuid(deviceId) && isSignedBy("device", `${userId}.${deviceId}`, signature);
  return isOurs ? { userId, deviceId } : undefined;
}
