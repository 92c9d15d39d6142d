"use client";

import { type ReactNode, useId } from "react";
import { useFormStatus } from "react-dom";
import { buttonClass } from "@/components/ui/button";

type Props = {
  children: ReactNode;
  /** The button's label while the form is being sent. */
  pending: ReactNode;
  look?: Parameters<typeof buttonClass>[0];
  /** The reason why this person may not submit the form; it disables the button and appears below it. */
  disabledBecause?: string;
  /** Field name and value that this button sends, in a form with several buttons. */
  name?: string;
  value?: string;
  /** Renders a smaller button, for lists. */
  isSmall?: boolean;
  /** The key that presses it, for `aria-keyshortcuts`. */
  shortcut?: string;
  className?: string;
};

/** Submits its form; it is disabled until the response arrives. */
export function SubmitButton({
  children,
  pending,
  look = "go",
  disabledBecause,
  name,
  value,
  isSmall = false,
  shortcut,
  className = "",
}: Props) {
  const { pending: isPending, data } = useFormStatus();
  const reasonId = useId();
  const isThisButton = isPending && (name === undefined || data.get(name) === (value ?? ""));
  return (
    <span className={`inline-grid gap-1.5 ${className}`}>
      <button
        type="submit"
        name={name}
        value={value}
        disabled={isPending || disabledBecause !== undefined}
        aria-describedby={disabledBecause ? reasonId : undefined}
        aria-keyshortcuts={shortcut}
        className={buttonClass(look, isSmall ? "px-4! text-sm" : "")}
      >
        {isThisButton ? pending : children}
      </button>
      {disabledBecause && (
        <span id={reasonId} className="text-ink-3 text-sm">
          {disabledBecause}
        </span>
      )}
    </span>
  );
}
