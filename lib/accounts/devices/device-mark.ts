import { isUuid } from "@/lib/core/id";
import { isSignedBy, sign } from "@/lib/security/hmac";

type Marked = { userId: string; deviceId: string };

/** Returns the signed cookie that identifies this browser's device. */
export const deviceMark = ({ userId, deviceId }: Marked): string =>
  `${userId}.${deviceId}.${sign("device", `${userId}.${deviceId}`)}`;

/** Parses the cookie; undefined if its signature is wrong. */
export function readDeviceMark(mark: string): Marked | undefined {
  const [userId = "", deviceId = "", signature = ""] = mark.split(".");
  const isValid = isUuid(userId) && isUuid(deviceId) && isSignedBy("device", `${userId}.${deviceId}`, signature);
  return isValid ? { userId, deviceId } : undefined;
}
