"use client";

import { type ReactNode, useState } from "react";
import { buttonClass } from "@/components/ui/button";
import type { EditorWords } from "./words";

type Props = {
  words: EditorWords;
  isPublic: boolean;
  mayEdit: boolean;
  mayPublish: boolean;
  isPending: boolean;
  isSending: boolean;
  children: ReactNode;
};

/** Holds the buttons for saving and publishing at the screen's edge, and the reason why one is disabled. */
export function EditorBar({ words, isPublic, mayEdit, mayPublish, isPending, isSending, children }: Props) {
  const [pressed, setPressed] = useState("save");
  const note = !mayEdit
    ? words.mayNotEdit
    : isSending
      ? words.pictures.wait
      : !mayPublish && !isPublic
        ? words.mayNotPublish
        : undefined;
  const isDisabled = isPending || isSending || !mayEdit;
  return (
    <aside className="sticky bottom-14 z-10 md:bottom-0 -mx-4 grid gap-2 border-line border-t bg-surface px-4 py-3 lg:p-4 md:mx-0 lg:top-6 lg:bottom-auto lg:rounded-l lg:border">
      {children}
      {note && (
        <p role="status" className="text-ink-2 text-sm">
          {note}
        </p>
      )}
      <div className="flex gap-2 lg:grid">
        {!isPublic && mayPublish && (
          <button
            type="submit"
            name="intent"
            value="publish"
            disabled={isDisabled}
            onClick={() => setPressed("publish")}
            className={buttonClass("go", "order-2 flex-1 lg:order-none")}
          >
            {isPending && pressed === "publish" ? words.publishing : words.publish}
          </button>
        )}
        <button
          type="submit"
          name="intent"
          value="save"
          disabled={isDisabled}
          onClick={() => setPressed("save")}
          className={buttonClass(isPublic || !mayPublish ? "go" : "plain", "flex-1")}
        >
          {isPending && pressed === "save" ? words.saving : isPublic ? words.save : words.saveDraft}
        </button>
      </div>
    </aside>
  );
}
