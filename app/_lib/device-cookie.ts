import { cookies } from "next/headers";
import { deviceMark, readDeviceMark } from "@/lib/accounts/devices/device-mark";
import { takeDeviceAlong } from "@/lib/accounts/devices/take-device-along";
import { cookieOptions } from "./cookies";

/** Says which device this browser is, and whose. */
const deviceCookie = "device";
const browsersKeepSeconds = 400 * 86_400;

/** This browser's device among this person's; whether it is still there, the list of them says. */
export async function ownDeviceId(userId: string): Promise<string | undefined> {
  const marked = readDeviceMark((await cookies()).get(deviceCookie)?.value ?? "");
  return marked?.userId === userId ? marked.deviceId : undefined;
}

/** From now on this browser is this device. For actions. */
export async function becomeDevice(userId: string, deviceId: string): Promise<void> {
  const value = deviceMark({ userId, deviceId });
  (await cookies()).set(deviceCookie, value, { ...cookieOptions(), maxAge: browsersKeepSeconds });
}

/** Whoever signs in here keeps their own device, and ends that of who was here before; without anybody it ends. For actions. */
export async function moveDevice(now?: { userId: string; token: string }): Promise<void> {
  const jar = await cookies();
  const mark = jar.get(deviceCookie)?.value;
  if (mark && !(await takeDeviceAlong(mark, now))) jar.delete(deviceCookie);
}
