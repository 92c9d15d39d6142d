import { cookies } from "next/headers";
import { deviceMark, readDeviceMark } from "@/lib/accounts/devices/device-mark";
import { moveDeviceToSession } from "@/lib/accounts/devices/move-device-to-session";
import { cookieOptions } from "./cookies";

/** Names the device that this browser is registered as, and its person. */
const deviceCookie = "device";
const maxCookieSeconds = 400 * 86_400;

/** Returns the device that this browser is for the person. The device may have been removed since. */
export async function findOwnDeviceId(userId: string): Promise<string | undefined> {
  const marked = readDeviceMark((await cookies()).get(deviceCookie)?.value ?? "");
  return marked?.userId === userId ? marked.deviceId : undefined;
}

/** Registers this browser as a device. For actions. */
export async function setDeviceCookie(userId: string, deviceId: string): Promise<void> {
  const value = deviceMark({ userId, deviceId });
  (await cookies()).set(deviceCookie, value, { ...cookieOptions(), maxAge: maxCookieSeconds });
}

/** Keeps the device of the person who signs in and ends another person's; without a person, ends it. For actions. */
export async function updateDeviceCookie(now?: { userId: string; token: string }): Promise<void> {
  const cookieStore = await cookies();
  const mark = cookieStore.get(deviceCookie)?.value;
  if (mark && !(await moveDeviceToSession(mark, now))) cookieStore.delete(deviceCookie);
}
