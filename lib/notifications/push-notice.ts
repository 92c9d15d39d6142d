import { type Db, database } from "@/db/client";
import type { PostPush } from "../accounts/devices/post-push";
import type { Job } from "../events/job";
import { direction, languageTag } from "../i18n/locale";
import { deliverPush } from "./deliver-push";
import { findMember, isApprover } from "./members";
import type { AboutDevice } from "./notify-devices";
import { renderPushText } from "./push-text";

/**
 * Sends a push notice to one device of a member, in their language. Sends nothing to someone who left the shop or may
 * not approve.
 */
export async function pushNotice(job: Job<AboutDevice>, db: Db = database, post?: PostPush): Promise<void> {
  const { shopId, userId, news: noticeKind, inquiryId, requestId } = job.data;
  const member = await findMember(shopId, userId, db);
  if (!member || (noticeKind === "quote_to_approve" && !isApprover(member))) return;
  const { locale } = member;
  const text = await renderPushText(job.data, locale, db);
  if (!text) return;
  const notice = { ...text, lang: languageTag(locale), dir: direction(locale) };
  const push = {
    notice,
    about: inquiryId ?? requestId ?? "",
    isUrgent: noticeKind === "inquiry" || noticeKind === "buyer_wrote",
  };
  await deliverPush(job.data, push, db, post);
}
