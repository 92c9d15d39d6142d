"use client";

import { useEffect, useRef } from "react";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import { paths } from "@/lib/http/paths";
import { localeOf } from "@/lib/http/safe-redirect-path";
import { fetchDraft } from "./draft-requests";

type Options = {
  which: { shopId: number; listingId?: number; draftId: string };
  version: () => number;
  /** Whether no change of this editor waits to be sent. */
  isQuiet: () => boolean;
  onOther: (other: OwnDraft) => void;
};

const intervalMs = 20_000;

/** Polls for changes by another device, also when the page is focused again. */
export function useDraftUpdates(options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    let isLoading = false;
    const poll = async () => {
      const { which, version, isQuiet, onOther } = latest.current;
      if (isLoading || document.visibilityState === "hidden" || !isQuiet() || (!which.listingId && version() === 0))
        return;
      isLoading = true;
      const before = version();
      const found = await fetchDraft(which);
      isLoading = false;
      if (found === undefined || !latest.current.isQuiet() || version() !== before) return;
      if (found?.createdListingId)
        location.assign(paths.workspaceListing(localeOf(location.pathname) ?? "en", found.createdListingId));
      else if (found && found.version !== before) onOther(found);
      else if (!found && before > 0) location.reload();
    };
    const timer = setInterval(poll, intervalMs);
    window.addEventListener("focus", poll);
    document.addEventListener("visibilitychange", poll);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", poll);
      document.removeEventListener("visibilitychange", poll);
    };
  }, []);
}
