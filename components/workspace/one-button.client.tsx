"use client";

import { type ReactNode, useActionState } from "react";
import { Notice } from "@/components/workspace/notice";
import { SubmitButton } from "@/components/workspace/submit-button.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  /** Sent with it; undefined is left out. */
  hidden: Record<string, string | number | undefined>;
  label: ReactNode;
  /** What stands on the button while the form is on its way. */
  pending?: ReactNode;
  look?: "go" | "plain" | "quiet" | "danger";
  isSmall?: boolean;
  /** Further fields. */
  children?: ReactNode;
};

/** A form that is one button. Whatever is wrong is shown below it, since it has no fields of its own to show it at. */
export function OneButton({ action, hidden, label, pending = label, look = "quiet", isSmall, children }: Props) {
  const [state, send] = useActionState(action, emptyForm);
  const [error] = Object.values(state.errors);
  return (
    <form action={send} className="grid justify-items-start gap-2">
      {Object.entries(hidden).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <SubmitButton look={look} pending={pending} isSmall={isSmall}>
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
