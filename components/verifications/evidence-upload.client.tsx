"use client";

import { useState, useTransition } from "react";
import { useIsHydrated } from "@/components/ui/use-is-hydrated.client";
import { emptyForm, type FormAction } from "@/lib/http/form-shape";
import { acceptedFiles } from "@/lib/media/attachments/limits";
import type { EvidenceUploadWords } from "./form-words";

type Props = {
  action: FormAction;
  hidden: Record<string, string>;
  /** Maximum number of further files. */
  max: number;
  maxBytes: number;
  words: EvidenceUploadWords;
};

/**
 * Sends photos and PDFs one by one as soon as they are chosen. A file that is refused is named with the reason and
 * stops no other.
 */
export function EvidenceUpload({ action, hidden, max, maxBytes, words }: Props) {
  const [errors, setErrors] = useState<string[]>([]);
  const [current, setCurrent] = useState<string>();
  const [isSending, startSending] = useTransition();
  // The input is disabled before hydration, because a file chosen then would be lost.
  const isLive = useIsHydrated();
  const send = (files: File[]) =>
    startSending(async () => {
      setErrors([]);
      for (const [at, file] of files.slice(0, max).entries()) {
        setCurrent(`${at + 1}/${Math.min(files.length, max)}`);
        const error = await errorOf(file);
        if (error) setErrors((before) => [...before, error]);
      }
      setCurrent(undefined);
    });
  const errorOf = async (file: File): Promise<string | undefined> => {
    if (file.size > maxBytes) return words.tooLarge.replace("{name}", file.name);
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.set(name, value);
    form.set("file", file);
    try {
      return Object.values((await action(emptyForm, form)).errors)[0];
    } catch {
      return words.failed.replace("{name}", file.name);
    }
  };
  return (
    <div className="grid justify-items-start gap-2">
      <label className="flex min-h-12 w-fit cursor-pointer items-center gap-2 rounded-m border-[1.5px] border-line-2 border-dashed px-4 font-semibold focus-within:outline-2 focus-within:outline-plate hover:border-ink">
        {isSending ? `${words.sending} ${current ?? ""}` : words.add}
        <input
          type="file"
          multiple
          accept={acceptedFiles}
          disabled={!isLive || isSending}
          className="sr-only"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = "";
            send(files);
          }}
        />
      </label>
      <p className="text-ink-3 text-sm">{words.hint}</p>
      {errors.length > 0 && (
        <ul role="alert" className="grid gap-1 font-medium text-drum text-sm">
          {errors.map((error) => (
            <li key={error} className="[overflow-wrap:anywhere]">
              {error}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
