import { isSignedBy, sign } from "../security/hmac";
import { currentRender } from "./document-render";

const purpose = "form-time";

/**
 * A form is good for two hours. Its page may have been cached for a part of them, see `policies` in
 * server/page-cache/routes.ts; a form that is too old comes back as it was filled in, see freshlyStamped().
 */
export const formSeconds = 2 * 3_600;

/** When a form was rendered, signed. Stands in a hidden field. */
export function formStamp(now = currentRender()?.at ?? new Date()): string {
  const seconds = Math.floor(now.getTime() / 1000).toString(36);
  return `${seconds}.${sign(purpose, seconds)}`;
}

/** Seconds since the form with this stamp was rendered; undefined when the stamp is not ours. */
export function formAge(stamp: string, now = new Date()): number | undefined {
  const [seconds = "", signature = ""] = stamp.split(".");
  if (!isSignedBy(purpose, seconds, signature)) return undefined;
  return now.getTime() / 1000 - Number.parseInt(seconds, 36);
}

/** Whether the form is one of ours but too old. */
export const isExpired = (stamp: string, now = new Date()): boolean => (formAge(stamp, now) ?? 0) > formSeconds;
