import { isSignedBy, sign } from "../security/hmac";
import { currentRender } from "./document-render";

const purpose = "form-time";

/**
 * Seconds for which a form is accepted. Its page may have been cached for a part of them, see `policies` in
 * server/page-cache/routes.ts; an expired form is shown again with its values, see renewFormStamp().
 */
export const formLifetimeSeconds = 2 * 3_600;

/** Returns the signed time of the render, for a hidden field of the form. */
export function formStamp(now = currentRender()?.at ?? new Date()): string {
  const seconds = Math.floor(now.getTime() / 1000).toString(36);
  return `${seconds}.${sign(purpose, seconds)}`;
}

/** Returns the seconds since the form with this stamp was rendered; undefined if the signature is wrong. */
export function formAge(stamp: string, now = new Date()): number | undefined {
  const [seconds = "", signature = ""] = stamp.split(".");
  if (!isSignedBy(purpose, seconds, signature)) return undefined;
  return now.getTime() / 1000 - Number.parseInt(seconds, 36);
}

/** Whether the stamp has a valid signature but is too old. */
export const isExpired = (stamp: string, now = new Date()): boolean => (formAge(stamp, now) ?? 0) > formLifetimeSeconds;
