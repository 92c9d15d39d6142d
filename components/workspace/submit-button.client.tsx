"use client";

import { type ReactNode, useId } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass } from "@/components/ui/button";

type Props = {
  children: ReactNode;
  /** What stands on the button while the form is on its way. */
  pending: ReactNode;
  look?: Parameters<typeof buttonClass>[0];
  /** Why this person may not press it; it is then shown, said and disabled. */
  disabledBecause?: string;
  /** With several buttons in a form: what this one sends. */
  name?: string;
  value?: string;
  /** One of several beside each other in a list. */
  isSmall?: boolean;
  className?: string;
};

/** Sends the form it stands in, once: it rests while the answer is awaited. */
export function SubmitButton({
  children,
  pending,
  look = "go",
  disabledBecause,
  name,
  value,
  isSmall = false,
  className = "",
}: Props) {
  const { pending: isPending, data } = useFormStatus();
  const reasonId = useId();
  const isMine = isPending && (name === undefined || data.get(name) === (value ?? ""));
  return (
    <span className={`inline-grid gap-1.5 ${className}`}>
      <button
        type="submit"
        name={name}
        value={value}
        disabled={isPending || disabledBecause !== undefined}
        aria-describedby={disabledBecause ? reasonId : undefined}
        className={buttonClass(look, isSmall ? "px-4! text-sm" : "")}
      >
        {isMine ? pending : children}
      </button>
      {disabledBecause && (
        <span id={reasonId} className="text-ink-3 text-sm">
          {disabledBecause}
        </span>
      )}
    </span>
  );
}
