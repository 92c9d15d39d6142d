"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import type { EditorWords } from "../words";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  of: { shopId: number; draftId: string; locale: Locale };
  isNew: boolean;
  words: EditorWords["draft"];
  onSent: () => void;
};

/** Discards the draft after a confirmation, since it cannot be undone. */
export function DiscardDraftForm({ action, of, isNew, words, onSent }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const error = Object.values(state.errors)[0];
  return (
    <details className="mt-4 rounded-l border border-line bg-surface px-4 lg:me-[18rem]">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{words.discard}</summary>
      <form action={send} onSubmit={onSent} className="grid justify-items-start gap-3 pb-4">
        <p className="text-ink-2 text-sm">{isNew ? words.discardNew : words.discardHint}</p>
        <input type="hidden" name="shopId" value={of.shopId} />
        <input type="hidden" name="draftId" value={of.draftId} />
        <input type="hidden" name="locale" value={of.locale} />
        <SubmitButton pending={words.working} look="danger">
          {words.throwAwaySure}
        </SubmitButton>
        {error && (
          <p role="alert" className="font-medium text-drum text-sm">
            {error}
          </p>
        )}
      </form>
    </details>
  );
}
