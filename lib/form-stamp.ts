import { currentRender } from "./document-render";
import { isSignedBy, sign } from "./secret";

const purpose = "form-time";

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
