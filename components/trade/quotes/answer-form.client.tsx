"use client";

import { type ReactNode, useActionState } from "react";
import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextAreaField, TextField } from "@/components/ui/inputs";
import { emptyForm, type FormState } from "@/lib/http/form-shape";

type Line = { position: number; title: string | undefined; offered: string; price: string; quantity: string };
type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: { token: string; locale: string; quoteId: string };
  isOpen: boolean;
  /** The quote is accepted, so nothing is left to answer. */
  isDone: boolean;
  lines: Line[];
  words: { done: string | undefined } & Record<
    | "wrong"
    | "title"
    | "closed"
    | "accept"
    | "acceptText"
    | "acceptNext"
    | "acceptSend"
    | "counter"
    | "price"
    | "quantity"
    | "words"
    | "counterSend"
    | "reject"
    | "reason"
    | "rejectSend"
    | "optional",
    string
  >;
};

/**
 * Offers three folded answers to one version: accept, counter-offer and decline. It also renders for a closed version,
 * to show the error of a form from an outdated page. Works without a script.
 */
export function AnswerForm({ action, hidden, isOpen, isDone, lines, words }: Props) {
  const [state, send] = useActionState(action, emptyForm, "#answer");
  const renderAnswer = (
    name: "accept" | "counter" | "reject",
    look: "go" | "plain" | "danger",
    label: string,
    body: ReactNode,
  ) => (
    <details name="answer" open={state.values.answer === name} className="rounded-m border border-line-2 px-4">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-semibold">{words[name]}</summary>
      <form action={send} noValidate className="grid gap-3 pt-1 pb-4">
        {Object.entries({ ...hidden, answer: name }).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {body}
        <button type="submit" className={buttonClass(look, "w-full sm:w-auto sm:justify-self-end")}>
          {label}
        </button>
      </form>
    </details>
  );
  const isEmpty = isDone && !isOpen && !words.done && Object.keys(state.errors).length === 0;
  if (isEmpty) return null;
  return (
    <section
      id="answer"
      className="grid scroll-mt-32 gap-3 rounded-l border border-line bg-surface p-4 md:p-5 print:hidden"
    >
      {words.done && (
        <p role="status" className="font-medium text-jade">
          {words.done}
        </p>
      )}
      <FormErrors state={state} title={words.wrong} />
      {isOpen ? (
        <>
          <h2 className="font-semibold text-lg">{words.title}</h2>
          {renderAnswer(
            "accept",
            "go",
            words.acceptSend,
            <>
              <p className="num font-semibold">{words.acceptText}</p>
              <p className="text-ink-2 text-sm">{words.acceptNext}</p>
            </>,
          )}
          {renderAnswer(
            "counter",
            "plain",
            words.counterSend,
            <>
              {lines.map(({ position, title, offered, price, quantity }) => (
                <fieldset key={position} className="grid grid-cols-2 items-end gap-3">
                  <legend className="num mb-1 text-ink-2 text-sm">
                    {title && (
                      <span className="block font-medium text-ink">
                        <bdi>{title}</bdi>
                      </span>
                    )}
                    <bdi>{offered}</bdi>
                  </legend>
                  <TextField
                    state={state}
                    name={`price.${position}`}
                    label={words.price}
                    optional={words.optional}
                    value={price}
                    inputMode="decimal"
                    dir="ltr"
                  />
                  <TextField
                    state={state}
                    name={`quantity.${position}`}
                    label={words.quantity}
                    optional={words.optional}
                    value={quantity}
                    inputMode="numeric"
                    dir="ltr"
                  />
                </fieldset>
              ))}
              <TextAreaField
                state={state}
                name="words"
                label={words.words}
                optional={words.optional}
                rows={2}
                dir="auto"
              />
            </>,
          )}
          {renderAnswer(
            "reject",
            "danger",
            words.rejectSend,
            <TextAreaField
              state={state}
              name="reason"
              label={words.reason}
              optional={words.optional}
              rows={2}
              dir="auto"
            />,
          )}
        </>
      ) : (
        !isDone && !words.done && <p className="text-ink-2">{words.closed}</p>
      )}
    </section>
  );
}
