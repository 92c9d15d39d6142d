import { Panel } from "@/components/ui/panel";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { type Words, words } from "@/lib/i18n/messages";
import type { HeldReason } from "@/lib/inquiries/inquiry";
import type { Thread } from "@/lib/inquiries/thread";
import { SpamReviewForm } from "./spam-review-form.client";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  thread: Thread;
  reader: Locale;
};

/** Replaces the reply form of a held inquiry or of spam: states the reason and releases it. */
export function SpamReview({ action, thread, reader }: Props) {
  const t = words(reader);
  const isSpam = thread.status === "spam";
  return (
    <Panel className="grid gap-3">
      <h2 className="font-semibold text-lg">
        {t(isSpam ? "inquiries.reviewInquiry.spamTitle" : "inquiries.reviewInquiry.title")}
      </h2>
      {thread.heldReason && <p className="font-medium">{heldText(thread.heldReason, t)}</p>}
      <p className="text-ink-2">{t(isSpam ? "inquiries.reviewInquiry.spamText" : "inquiries.reviewInquiry.text")}</p>
      <SpamReviewForm
        action={action}
        hidden={{ inquiryId: thread.id, locale: reader }}
        verdicts={isSpam ? ["genuine"] : ["genuine", "spam"]}
        words={{
          genuine: t("inquiries.reviewInquiry.genuine"),
          spam: t("inquiries.reviewInquiry.spam"),
          working: t("inquiries.reviewInquiry.working"),
        }}
      />
    </Panel>
  );
}

const heldText = (reason: HeldReason, t: Words) =>
  t(reason === "blocked_by_shop" ? "threads.block.held" : `inquiries.reviewInquiry.${reason}`);
