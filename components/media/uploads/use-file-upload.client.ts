"use client";

import { type FormEvent, startTransition, useRef, useState } from "react";
import type { UploadPurpose } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { sendParts } from "./send-parts";

type Of = {
  shopId: number;
  locale: Locale;
  purpose: UploadPurpose;
  /** Said when the server gave no reason. */
  failed: string;
};

/**
 * Sends the file of a form in parts before the form itself, which then carries `fileId` instead. Without script the form
 * goes as it is. `share` is how much has come while it is on its way.
 */
export function useFileUpload({ shopId, locale, purpose, failed }: Of, send: (form: FormData) => void) {
  const [share, setShare] = useState<number>();
  const [isBroken, setIsBroken] = useState(false);
  const [error, setError] = useState<string>();
  const stopper = useRef<AbortController>(undefined);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const form = new FormData(event.currentTarget);
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) return;
    event.preventDefault();
    const stop = new AbortController();
    stopper.current = stop;
    const { signal } = stop;
    setError(undefined);
    setShare(0);
    const about = { purpose, file, name: file.name, mark: String(file.lastModified) };
    sendParts({ path: paths.uploads(locale, shopId), ...about, signal, onProgress: setShare, onWaiting: setIsBroken })
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
  return { onSubmit, share, isBroken, error, stop: () => stopper.current?.abort() };
}
