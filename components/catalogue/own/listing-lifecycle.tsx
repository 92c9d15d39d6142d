import type { ReactNode } from "react";
import { controlClass } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { ListingStatus } from "@/db/schema";
import type { FormAction } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  listing: { id: number; shopId: number; status: ListingStatus; successorId: number | null };
  /** Published listings that may be its successor. */
  successors: { id: number; title: string }[];
  may: { run: boolean; remove: boolean };
  actions: Record<"copy" | "pause" | "resume" | "discontinue" | "remove", FormAction>;
};

/** Offers to copy, pause, resume, discontinue or remove a listing, each with its effect on the public page. */
export function ListingLifecycle({ locale, listing, successors, may, actions }: Props) {
  const t = words(locale);
  const { status } = listing;
  const of = { listingId: listing.id, shopId: listing.shopId, locale };
  const back = paths.workspaceListing(locale, listing.id);
  const pending = t("catalogue.own.working");
  const isOnSale = status === "published";
  const isUnavailable = status === "paused" || status === "discontinued";
  const isPublic = isOnSale || isUnavailable;
  return (
    <Panel className="mt-6 grid gap-4 lg:me-[18rem]">
      <h2 className="font-semibold text-lg">{t("catalogue.life.title")}</h2>
      {!may.run && !may.remove && <p className="text-ink-2 text-sm">{t("catalogue.life.onlyManagers")}</p>}
      <Step hint={t("catalogue.life.copyHint")}>
        <OneButton action={actions.copy} hidden={of} label={t("catalogue.life.copy")} pending={pending} />
      </Step>
      {may.run && isOnSale && (
        <Step hint={t("catalogue.life.pauseHint")}>
          <OneButton
            action={actions.pause}
            hidden={{ ...of, back }}
            label={t("catalogue.life.pause")}
            pending={pending}
          />
        </Step>
      )}
      {may.run && isUnavailable && (
        <Step hint={t("catalogue.life.resumeHint")}>
          <OneButton
            action={actions.resume}
            hidden={{ ...of, back }}
            label={t("catalogue.life.resume")}
            pending={pending}
          />
        </Step>
      )}
      {may.run && (isOnSale || status === "paused") && (
        <ConfirmStep label={t("catalogue.life.discontinue")} hint={t("catalogue.life.discontinueHint")}>
          <OneButton action={actions.discontinue} hidden={of} label={t("catalogue.life.discontinue")} pending={pending}>
            <label className="grid w-full max-w-md gap-1.5 font-medium text-ink-2 text-sm">
              {t("catalogue.life.successor")}
              <select name="successorId" defaultValue={listing.successorId ?? ""} className={controlClass}>
                <option value="">{t("catalogue.life.noSuccessor")}</option>
                {successors.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          </OneButton>
        </ConfirmStep>
      )}
      {may.remove && (
        <ConfirmStep
          label={t(isPublic ? "catalogue.life.remove" : "catalogue.life.removeDraft")}
          hint={t(isPublic ? "catalogue.life.removeHint" : "catalogue.life.removeDraftHint")}
        >
          <OneButton
            action={actions.remove}
            hidden={of}
            label={t("catalogue.life.removeConfirm")}
            pending={pending}
            look="danger"
          />
        </ConfirmStep>
      )}
    </Panel>
  );
}

const Step = ({ hint, children }: { hint: string; children: ReactNode }) => (
  <div className="grid gap-2 border-line border-t pt-4">
    <p className="text-ink-2 text-sm">{hint}</p>
    {children}
  </div>
);

/** Collapses a button under its name, so that it needs two clicks. */
const ConfirmStep = ({ label, hint, children }: { label: string; hint: string; children: ReactNode }) => (
  <details className="border-line border-t pt-2">
    <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{label}</summary>
    <div className="grid gap-3 pb-2">
      <p className="text-ink-2 text-sm">{hint}</p>
      {children}
    </div>
  </details>
);
