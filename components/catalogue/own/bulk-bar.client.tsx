"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { emptyForm } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";

type Step = { step: "publish" | "pause" | "resume" | "remove"; label: string };
type Props = {
  action: FormAction;
  of: { shopId: number; locale: Locale };
  /** The list's filter; "all" chooses the listings of all its pages. */
  filter: { status?: string; q: string };
  /** Whether the list has more than one page. */
  isLong: boolean;
  steps: Step[];
  /** Link to the form that changes prices and other fields. */
  edit: { path: string; label: string };
  words: { page: string; all: string; pending: string };
};

/** Starts a bulk step for chosen listings. The checkboxes of the rows belong to this form; works without JavaScript. */
export function BulkBar({ action, of, filter, isLong, steps, edit, words }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const isLive = useIsHydrated();
  const [isPage, setIsPage] = useState(false);
  const [isAll, setIsAll] = useState(false);
  /** The last form state whose error a later choice has resolved; that error is hidden. */
  const [resolved, setResolved] = useState(emptyForm);
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(state);
  latest.current = state;
  const boxes = () =>
    [...(form.current?.elements ?? [])].filter(
      (each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === "on[]",
    );
  const choose = (isChosen: boolean) => {
    for (const box of boxes()) box.checked = isChosen;
    setIsPage(isChosen);
    setResolved(state);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows belong to the form as long as the page is shown
  useEffect(() => {
    const onChoice = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.name !== "on[]") return;
      const isComplete = boxes().every(({ checked }) => checked);
      setIsPage(isComplete);
      if (!isComplete) setIsAll(false);
      setResolved(latest.current);
    };
    document.addEventListener("change", onChoice);
    return () => document.removeEventListener("change", onChoice);
  }, []);
  const error = resolved === state ? undefined : Object.values(state.errors)[0];
  const box = "flex min-h-11 cursor-pointer items-center gap-2.5 text-sm";
  return (
    <form ref={form} id="together" action={send} className="grid gap-2">
      <input type="hidden" name="shopId" value={of.shopId} />
      <input type="hidden" name="locale" value={of.locale} />
      <input type="hidden" name="status" value={filter.status ?? ""} />
      <input type="hidden" name="q" value={filter.q} />
      <div className="flex flex-wrap items-center gap-x-5">
        {isLive && (
          <label className={box}>
            <input
              type="checkbox"
              checked={isPage}
              onChange={(event) => {
                choose(event.target.checked);
                setIsAll(false);
              }}
              className="size-5 accent-ink"
            />
            {words.page}
          </label>
        )}
        {isLong && (
          <label className={box}>
            <input
              type="checkbox"
              name="all"
              value="yes"
              checked={isAll}
              onChange={(event) => {
                choose(event.target.checked);
                setIsAll(event.target.checked);
              }}
              className="size-5 accent-ink"
            />
            <bdi>{words.all}</bdi>
          </label>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {steps.map(({ step, label }) => (
          <SubmitButton
            key={step}
            name="step"
            value={step}
            look={step === "remove" ? "danger" : "plain"}
            pending={words.pending}
            isSmall
          >
            {label}
          </SubmitButton>
        ))}
        {!isAll && (
          <button
            type="submit"
            formAction={edit.path}
            formMethod="get"
            className="min-h-11 px-2 text-sm underline underline-offset-4"
          >
            {edit.label}
          </button>
        )}
      </div>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
