"use client";

import { useEffect, useRef } from "react";
import { buttonClass } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FormState } from "@/lib/http/form-shape";
import type { BulkRow, BulkWords } from "./bulk-words";

type Props = { title: string; state: FormState; rows: BulkRow[]; next: string; words: BulkWords };

/** Shows listing, buyers and amounts: before sending to confirm them, and afterwards to withdraw them. */
export function BulkSummary({ title, state, rows, next, words }: Props) {
  const isSent = state.values.step === "waiting";
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened this step is gone, so the focus moves to the step's heading.
  useEffect(() => heading.current?.focus(), []);
  const chosen = rows.filter(({ id }) => typeof state.values[`outcome.${id}`] === "string");
  return (
    <Panel className="grid gap-3">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
        {isSent ? state.notice : words.confirmTitle}
      </h2>
      <p className="text-ink-2 text-sm">{isSent ? words.goesOutText : words.confirmText}</p>
      <p className="font-semibold">
        <bdi>{title}</bdi>
      </p>
      <ul className="divide-y divide-line border-line border-y">
        {chosen.map(({ id, name, about }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5">
            <span className="min-w-0">
              <bdi className="block font-medium">{name}</bdi>
              <span className="num block text-ink-2 text-sm">{about}</span>
            </span>
            <span className="num ms-auto text-end font-medium text-sm">
              <bdi>{state.values[`outcome.${id}`]}</bdi>
            </span>
          </li>
        ))}
      </ul>
      {!isSent && (
        <>
          <p className="num flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <span>{state.values.buyers}</span>
            <b className="text-lg">{state.values.altogether}</b>
          </p>
          <p className="text-sm">{state.values.terms}</p>
          {typeof state.values.note === "string" && (
            <p dir="auto" className="whitespace-pre-wrap break-words text-sm empty:hidden">
              {state.values.note}
            </p>
          )}
        </>
      )}
      <div className="flex flex-row-reverse flex-wrap gap-3">
        {isSent ? (
          <>
            <a href={next} className={buttonClass("plain", "flex-1 sm:flex-none")}>
              {words.next}
            </a>
            <SubmitButton
              name="do"
              value="takeBack"
              look="quiet"
              pending={words.working}
              className="flex-1 sm:flex-none"
            >
              {words.takeBack}
            </SubmitButton>
          </>
        ) : (
          <>
            <SubmitButton name="do" value="send" pending={words.sending} className="flex-1 sm:flex-none">
              {words.send}
            </SubmitButton>
            <SubmitButton name="do" value="change" look="quiet" pending={words.working} className="flex-1 sm:flex-none">
              {words.change}
            </SubmitButton>
          </>
        )}
      </div>
    </Panel>
  );
}
