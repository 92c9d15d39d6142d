"use client";

import { type ReactNode, useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";
import type { Locale } from "@/lib/locale";

export type StepAction = (state: FormState, form: FormData) => Promise<FormState>;

type Props = {
  action: StepAction;
  of: { listingId: number; shopId: number; locale: Locale };
  /** The page to come back to. */
  back?: string;
  label: string;
  pending: string;
  look?: "go" | "plain" | "quiet" | "danger";
  isSmall?: boolean;
  /** Further fields. */
  children?: ReactNode;
};

/** One step of a design's life as a button; what stands in its way is said beside it. */
export function StepButton({ action, of, back, label, pending, look = "quiet", isSmall, children }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <form action={send} className="grid gap-2 justify-items-start">
      <input type="hidden" name="listingId" value={of.listingId} />
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      {back && <input type="hidden" name="back" value={back} />}
      {children}
      <SubmitButton pending={pending} look={look} isSmall={isSmall}>
        {label}
      </SubmitButton>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
