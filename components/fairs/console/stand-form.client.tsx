"use client";

import { TextField } from "@/components/ui/inputs";
import { SavedForm } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<"locale" | "fairId" | "shopId", string>;
  hall: string | null;
  number: string | null;
  words: Record<"hall" | "number" | "accept" | "reason" | "refuse" | "saving" | "errors", string>;
};

/** Assigns a stand its place, or refuses it with a reason. */
export function StandForm({ action, hidden, hall, number, words }: Props) {
  const idPrefix = `stand-${hidden.shopId}-`;
  const shared = { saving: words.saving, errors: words.errors };
  return (
    <div className="grid content-start gap-2">
      <SavedForm
        action={action}
        hidden={{ ...hidden, to: "accepted" }}
        words={{ ...shared, submit: words.accept }}
        idPrefix={idPrefix}
      >
        {(state) => (
          <div className="grid grid-cols-2 gap-3">
            <TextField {...{ state, idPrefix }} name="hall" label={words.hall} value={hall ?? ""} maxLength={12} />
            <TextField
              {...{ state, idPrefix }}
              name="number"
              label={words.number}
              value={number ?? ""}
              maxLength={12}
            />
          </div>
        )}
      </SavedForm>
      <details>
        <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center text-ink-2 text-sm">
          {words.refuse}
        </summary>
        <SavedForm
          action={action}
          hidden={{ ...hidden, to: "refused" }}
          words={{ ...shared, submit: words.refuse }}
          look="danger"
          idPrefix={idPrefix}
        >
          {(state) => <TextField {...{ state, idPrefix }} name="reason" label={words.reason} maxLength={500} />}
        </SavedForm>
      </details>
    </div>
  );
}
