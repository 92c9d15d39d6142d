"use client";

import { type KeyboardEvent, useActionState, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { QuickReplyMenu } from "@/components/inquiries/threads/quick-reply-menu";
import { useSavedDraft } from "@/components/inquiries/threads/use-saved-draft.client";
import { FilesField } from "@/components/media/attachments/files-field";
import type { FilesWords } from "@/components/media/attachments/files-words";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField } from "@/components/ui/inputs";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";
import type { PhraseTopic } from "@/lib/translations/phrase-choices";
import { PhrasePicker } from "./phrase-picker";
import { MessagePreview, type PreviewOptions } from "./preview/message-preview";

type Word =
  | "phrases"
  | "phrasesHint"
  | "label"
  | "placeholder"
  | "hint"
  | "send"
  | "sending"
  | "keys"
  | "wrong"
  | "saved"
  | "quickReply"
  | "choose";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  saveDraft: (form: FormData) => Promise<FormState>;
  hidden: { inquiryId: string; locale: string; after: string };
  /** The saved draft. */
  draft: string;
  quickReplies: { id: string; title: string; body: string }[];
  topics: PhraseTopic[];
  preview: PreviewOptions;
  words: Record<Word, string> & { files: FilesWords };
};

/** Replies to the buyer. It saves a draft while typing; Ctrl + Enter sends; a sent reply shows until it is stored. */
export function ReplyForm({ action, saveDraft, hidden, draft, quickReplies, topics, preview, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    void import("./preview/preview-box.element");
  }, []);
  const { saveLater, cancelSave, isSaved } = useSavedDraft({ form, state, hidden, save: saveDraft });
  const use = (body: string) => {
    const area = form.current?.elements.namedItem("body");
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.value = [area.value.trim(), body].filter(Boolean).join("\n\n");
    area.focus();
    saveLater();
  };
  const sendByKeys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };

  return (
    <form
      ref={form}
      action={send}
      noValidate
      onInput={saveLater}
      onSubmit={cancelSave}
      onKeyDown={sendByKeys}
      className="grid gap-3"
    >
      <PendingReply />
      <Notice>{state.notice}</Notice>
      <FormErrors state={state} title={words.wrong} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <MessagePreview {...preview} side="shop">
        <TextAreaField
          state={state}
          name="body"
          label={words.label}
          hint={words.hint}
          placeholder={words.placeholder}
          rows={4}
          dir="auto"
          value={draft}
        />
      </MessagePreview>
      <FilesField state={state} words={words.files} />
      <QuickReplyMenu replies={quickReplies} label={words.quickReply} choose={words.choose} use={use} />
      <PhrasePicker state={state} topics={topics} words={words} />
      <div className="flex flex-wrap items-center justify-end gap-3">
        <span role="status" className="me-auto text-ink-3 text-sm">
          {isSaved && words.saved}
        </span>
        <span className="hidden text-ink-3 text-sm md:inline">{words.keys}</span>
        <SubmitButton pending={words.sending} className="w-full sm:w-auto">
          {words.send}
        </SubmitButton>
      </div>
    </form>
  );
}

/** Shows the reply, paler, until the server has stored it. */
function PendingReply() {
  const { pending, data } = useFormStatus();
  if (!pending || !data.get("body")) return null;
  return (
    <p
      dir="auto"
      className="max-w-[88%] justify-self-end whitespace-pre-wrap break-words rounded-l rounded-ee-s border border-line-2 bg-line/60 px-4 py-3 opacity-60 md:max-w-[74%]"
    >
      {String(data.get("body") ?? "")}
    </p>
  );
}
