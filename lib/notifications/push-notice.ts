import { type Db, database } from "@/db/client";
import type { PostPush } from "../accounts/devices/post-push";
import type { Job } from "../events/job";
import { direction, languageTag } from "../i18n/locale";
import { deliverPush } from "./deliver-push";
import { findMember, isApprover } from "./members";
import type { AboutDevice } from "./notify-devices";
import { sayOnLockScreen } from "./push-text";

/** Tells a member on one of their devices, in their language, what happened. Nothing for who has left the shop or may not do it. */
export async function pushNews(job: Job<AboutDevice>, db: Db = database, post?: PostPush): Promise<void> {
  const { shopId, userId, news, inquiryId, requestId } = job.data;
  const member = await findMember(shopId, userId, db);
  if (!member || (news === "quote_to_approve" && !isApprover(member))) return;
  const { locale } = member;
  const said = await sayOnLockScreen(job.data, locale, db);
  if (!said) return;
  const notice = { ...said, lang: languageTag(locale), dir: direction(locale) };
  const push = { notice, about: inquiryId ?? requestId ?? "", isUrgent: news === "inquiry" || news === "buyer_wrote" };
  await deliverPush(job.data, push, db, post);
}
