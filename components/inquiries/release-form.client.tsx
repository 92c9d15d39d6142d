"use client";

import { useActionState } from "react";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import { releaseFormId } from "./release-form-id";

type Props = {
  action: FormAction;
  locale: string;
  isEmpty: boolean;
  words: Record<"page" | "chosen" | "all" | "hint" | "working", string>;
};

/** Releases the chosen held inquiries, or all. It stays on the page after releasing, to show the number released. */
export function ReleaseForm({ action, locale, isEmpty, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const isLive = useIsHydrated();
  return (
    <form id={releaseFormId} action={send} className="mb-4 grid gap-2">
      <input type="hidden" name="locale" value={locale} />
      {!isEmpty && (
        <>
          <div className="flex flex-wrap items-center gap-3">
            {isLive && (
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  className="size-5 accent-ink"
                  onChange={({ target }) => {
                    for (const box of target.form?.elements ?? [])
                      if (box instanceof HTMLInputElement && box.name === "inquiryIds[]") box.checked = target.checked;
                  }}
                />
                <span>{words.page}</span>
              </label>
            )}
            <SubmitButton name="which" value="chosen" look="go" pending={words.working}>
              {words.chosen}
            </SubmitButton>
            <SubmitButton name="which" value="all" look="plain" pending={words.working}>
              {words.all}
            </SubmitButton>
          </div>
          <p className="text-ink-2 text-sm">{words.hint}</p>
        </>
      )}
      {Object.values(state.errors).map((error) => (
        <p key={error} role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      ))}
      <Notice>{state.notice}</Notice>
    </form>
  );
}
