"use client";

import { useEffect, useState } from "react";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { fillPlaceholders } from "../types";
import type { EditorWords } from "../words";
import { formatTime } from "./draft-status";
import { type LocalCopy, listUnsentDrafts } from "./local-copy";

type Props = {
  shopId: number;
  locale: Locale;
  words: EditorWords["draft"];
  /** Id of the draft that is open, which is left out. */
  except?: string;
};

/** Links to new listings that this browser stored and could not send. */
export function UnsentDrafts({ shopId, locale, words, except }: Props) {
  const [copies, setCopies] = useState<LocalCopy[]>([]);
  useEffect(() => setCopies(listUnsentDrafts(shopId).filter(({ draftId }) => draftId !== except)), [shopId, except]);
  if (copies.length === 0) return null;
  return (
    <ul className="mb-4 grid gap-2">
      {copies.map(({ draftId, at }) => (
        <li key={draftId}>
          <a
            href={paths.workspaceNewListing(locale, draftId)}
            className="flex min-h-11 items-center rounded-m border border-amber/40 bg-amber-soft px-4 py-2 text-amber"
          >
            {fillPlaceholders(words.resume, { time: formatTime(at, locale) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
