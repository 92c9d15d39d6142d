import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { ActionForm } from "./action-form.client";
import type { OwnRequestProps } from "./own-request-props";

/** Confirms a request that was just sent, or asks to confirm the email address of a held one. */
export function RequestNotice({ actions, own, token, proof, locale, done }: OwnRequestProps) {
  const { request, buyer, isProven } = own;
  const t = words(locale);
  const { email } = buyer;
  if (request.status === "open" && request.heldReason !== null)
    return (
      <div role="status" className="mb-6 rounded-l border border-amber/30 bg-amber-soft p-4 md:p-5">
        <p className="font-bold text-lg">{t("sourcing.request.heldTitle")}</p>
        {isProven ? (
          <ActionForm
            action={actions.confirm}
            id="confirm"
            hidden={{ token, proof, locale }}
            wrong={t("errors.title")}
            className="mt-3"
          >
            <button type="submit" className={buttonClass("go", "w-full sm:w-auto")}>
              {t("sourcing.request.confirm")}
            </button>
          </ActionForm>
        ) : (
          <p className="mt-1">{t("sourcing.request.heldText", { email })}</p>
        )}
      </div>
    );
  if (done !== "sent" || request.status !== "open") return null;
  return (
    <div role="status" className="mb-6 rounded-l border border-jade/30 bg-jade-soft p-4 md:p-5">
      <p className="font-bold text-lg">{t("sourcing.request.sentTitle")}</p>
      <p className="mt-1">{t("sourcing.request.sentMail", { email })}</p>
    </div>
  );
}
