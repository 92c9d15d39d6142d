"use client";

import { type KeyboardEvent, useActionState, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/form-shape";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; locale: string; after: string };
  words: Record<"label" | "placeholder" | "hint" | "send" | "sending" | "keys" | "wrong", string>;
};

/** Answers the buyer. What is being written outlives a reload; Ctrl + Enter sends; the answer shows while it is on its way. */
export function ReplyForm({ action, hidden, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const form = useRef<HTMLFormElement>(null);
  const draftKey = `draft:${hidden.inquiryId}`;

  useEffect(() => {
    const area = form.current?.elements.namedItem("body");
    if (state.notice) sessionStorage.removeItem(draftKey);
    else if (area instanceof HTMLTextAreaElement && area.value === "")
      area.value = sessionStorage.getItem(draftKey) ?? "";
  }, [state, draftKey]);

  const keepDraft = () => sessionStorage.setItem(draftKey, String(new FormData(form.current ?? undefined).get("body")));
  const sendByKeys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form ref={form} action={send} noValidate onInput={keepDraft} onKeyDown={sendByKeys} className="grid gap-3">
      <OnItsWay />
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextAreaField
        state={state}
        name="body"
        label={words.label}
        hint={words.hint}
        placeholder={words.placeholder}
        rows={4}
        dir="auto"
      />
      <div className="flex flex-wrap items-center justify-end gap-3">
        <span className="hidden text-ink-3 text-sm md:inline">{words.keys}</span>
        <SubmitButton pending={words.sending} className="w-full sm:w-auto">
          {words.send}
        </SubmitButton>
      </div>
    </form>
  );
}

/** The answer where it will stand, paler until the server has it. */
function OnItsWay() {
  const { pending, data } = useFormStatus();
  if (!pending) return null;
  return (
    <p
      dir="auto"
      className="max-w-[88%] justify-self-end whitespace-pre-wrap break-words rounded-l rounded-ee-s border border-line-2 bg-line/60 px-4 py-3 opacity-60 md:max-w-[74%]"
    >
      {String(data.get("body") ?? "")}
    </p>
  );
}
