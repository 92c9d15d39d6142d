"use client";

import { type FormEvent, startTransition, useRef, useState } from "react";
import type { UploadPurpose } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { sendParts } from "./send-parts";

type Options = {
  shopId: number;
  locale: Locale;
  purpose: UploadPurpose;
  /** The error text if the server returns none. */
  failed: string;
};

/**
 * Uploads the file of a form in parts before the form itself, which then contains `fileId` instead. Without a script
 * the form sends the file. `share` is the share uploaded, 0 to 1; it is undefined before and after.
 */
export function useFileUpload({ shopId, locale, purpose, failed }: Options, send: (form: FormData) => void) {
  const [share, setShare] = useState<number>();
  const [isBroken, setIsBroken] = useState(false);
  const [error, setError] = useState<string>();
  const abort = useRef<AbortController>(undefined);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) return;
    event.preventDefault();
    const controller = new AbortController();
    abort.current = controller;
    const { signal } = controller;
    setError(undefined);
    setShare(0);
    const upload = { purpose, file, name: file.name, mark: String(file.lastModified) };
    sendParts({ path: paths.uploads(locale, shopId), ...upload, signal, onProgress: setShare, onWaiting: setIsBroken })
      .then((fileId) => {
        form.delete("file");
        form.set("fileId", fileId);
        startTransition(() => send(form));
      })
      .catch((reason: Error) => {
        if (!signal.aborted) setError(reason.message || failed);
      })
      .finally(() => {
        setShare(undefined);
        setIsBroken(false);
      });
  };
  return { onSubmit, share, isBroken, error, stop: () => abort.current?.abort() };
}
