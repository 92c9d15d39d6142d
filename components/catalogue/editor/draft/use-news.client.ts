"use client";

import { useEffect, useRef } from "react";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import { paths } from "@/lib/http/paths";
import { localeOf } from "@/lib/http/safe-redirect-path";
import { askDraft } from "./send-draft";

type Options = {
  which: { shopId: number; listingId?: number; draftId: string };
  version: () => number;
  /** Nothing typed here waits to be sent. */
  isQuiet: () => boolean;
  onOther: (other: OwnDraft) => void;
};

const every = 20_000;

/** Looks now and then, and whenever one comes back to the page, whether another device has typed on. */
export function useNews(options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    let isAsking = false;
    const look = async () => {
      const { which, version, isQuiet, onOther } = latest.current;
      if (isAsking || document.visibilityState === "hidden" || !isQuiet() || (!which.listingId && version() === 0))
        return;
      isAsking = true;
      const before = version();
      const found = await askDraft(which);
      isAsking = false;
      if (found === undefined || !latest.current.isQuiet() || version() !== before) return;
      if (found?.createdListingId)
        location.assign(paths.workspaceListing(localeOf(location.pathname) ?? "en", found.createdListingId));
      else if (found && found.version !== before) onOther(found);
      else if (!found && before > 0) location.reload();
    };
    const timer = setInterval(look, every);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}
