"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { emptyForm } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Props = {
  action: FormAction;
  of: { bulkId: string; shopId: number; locale: Locale };
  text: string;
  label: string;
  pending: string;
};

/** Shows the last bulk change with an undo button. */
export function UndoBulkChange({ action, of, text, label, pending }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <form
      action={send}
      className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-m border border-line bg-surface px-4 py-2 text-sm"
    >
      <input type="hidden" name="bulkId" value={of.bulkId} />
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      <p className="min-w-0 flex-1 basis-48">{text}</p>
      <SubmitButton pending={pending} look="quiet" isSmall>
        {label}
      </SubmitButton>
      {error && (
        <p role="alert" className="basis-full font-medium text-drum">
          {error}
        </p>
      )}
    </form>
  );
}
