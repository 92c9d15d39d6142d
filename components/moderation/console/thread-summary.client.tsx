"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

/** A sentence about the thread, and the words that prove it with the name of their side. */
export type ShownPoint = { text: string; quote: string; from: string; lang: string; messageId: string };
export type ThreadSummaryState = {
  form: FormState;
  summary?: { title: string; note: string; dropped?: string; points: ShownPoint[] };
};

export type ThreadSummaryProps = {
  action: (state: ThreadSummaryState, form: FormData) => Promise<ThreadSummaryState>;
  words: Record<"summarise" | "summarising", string>;
  /** Why no summary can be asked for. */
  disabledBecause?: string;
};

/** Summarises a thread that the operator has opened, each sentence with a quotation that leads to its message. */
export function ThreadSummary({
  action,
  hidden,
  words,
  disabledBecause,
}: ThreadSummaryProps & { hidden: Record<string, string> }) {
  const [{ form, summary }, send] = useActionState(action, { form: emptyForm });
  const [error] = Object.values(form.errors);
  if (summary)
    return (
      <section aria-label={summary.title} className="grid gap-3 border-line border-b pb-4 text-sm">
        <h3 className="font-semibold text-base">{summary.title}</h3>
        <p className="text-ink-2">{summary.note}</p>
        <ol className="grid gap-3">
          {summary.points.map(({ text, quote, from, lang, messageId }) => (
            <li key={`${messageId} ${text}`}>
              <p dir="auto">{text}</p>
              <blockquote className="border-line-2 border-s-2 ps-3 text-ink-2">
                <a href={`#message-${messageId}`}>
                  {from}: <q lang={lang}>{quote}</q>
                </a>
              </blockquote>
            </li>
          ))}
        </ol>
        {summary.dropped && <p className="text-ink-2">{summary.dropped}</p>}
      </section>
    );
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton look="plain" isSmall pending={words.summarising} disabledBecause={disabledBecause}>
        {words.summarise}
      </SubmitButton>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
