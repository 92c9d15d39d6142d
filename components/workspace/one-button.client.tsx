"use client";

import { type ReactNode, useActionState } from "react";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  /** Hidden fields; undefined ones are left out. */
  hidden: Record<string, string | number | undefined>;
  label: ReactNode;
  /** The button's label while the form is being sent. */
  pending?: ReactNode;
  look?: "go" | "plain" | "quiet" | "danger";
  isSmall?: boolean;
  /** The key that presses it, for `aria-keyshortcuts`. */
  shortcut?: string;
  /** Further fields. */
  children?: ReactNode;
};

/** Renders a form with one button. Any error appears below it, because the form has no visible fields. */
export function OneButton({
  action,
  hidden,
  label,
  pending = label,
  look = "quiet",
  isSmall,
  shortcut,
  children,
}: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const [error] = Object.values(state.errors);
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <SubmitButton look={look} pending={pending} isSmall={isSmall} shortcut={shortcut}>
        {label}
      </SubmitButton>
      <Notice>{state.notice}</Notice>
      {error && (
        <p role="alert" className="font-medium text-drum text-sm">
          {error}
        </p>
      )}
    </form>
  );
}
