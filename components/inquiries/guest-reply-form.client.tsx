"use client";

import { useActionState } from "react";
import { FilesField } from "@/components/media/attachments/files-field";
import type { FilesWords } from "@/components/media/attachments/files-words";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { PhraseChoice } from "@/lib/translations/phrase-choices";
import { PhrasePicker } from "./phrase-picker";
import { MessagePreview, type PreviewOptions } from "./preview/message-preview";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** The name under which the draft is stored, and whether it has just been sent. */
  draft: { name: string; isSent: boolean };
  choices: PhraseChoice[];
  preview: PreviewOptions;
  words: Record<"phrases" | "phrasesHint" | "label" | "hint" | "send" | "wrong" | "savedOnDevice", string> & {
    files: FilesWords;
  };
};

/** Replies to the shop as the holder of the private link; works without a script. */
export function GuestReplyForm({ action, hidden, draft, choices, preview, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#reply");
  return (
    <form id="reply" action={send} noValidate className="grid scroll-mt-32 gap-3">
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <keep-draft name={draft.name} sent={draft.isSent ? "" : undefined} className="grid gap-1">
        <MessagePreview {...preview} side="buyer">
          <TextAreaField state={state} name="body" label={words.label} hint={words.hint} rows={4} dir="auto" />
        </MessagePreview>
        <p role="status" hidden className="text-ink-3 text-sm">
          {words.savedOnDevice}
        </p>
      </keep-draft>
      <FilesField state={state} words={words.files} />
      <PhrasePicker state={state} topics={[{ choices }]} words={words} />
      <button type="submit" className={buttonClass("go", "w-full sm:w-auto sm:justify-self-end")}>
        {words.send}
      </button>
    </form>
  );
}
