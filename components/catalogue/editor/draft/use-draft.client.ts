"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import { paths } from "@/lib/http/paths";
import { localeOf } from "@/lib/http/safe-redirect-path";
import type { Tile } from "../pictures/tile";
import { sendDraft } from "./draft-requests";
import type { InitialDraft } from "./initial-draft";
import { deleteLocal, writeLocal } from "./local-copy";
import { readDraftValues } from "./read-draft-values";
import { useDraftUpdates } from "./use-draft-updates.client";

export type DraftState = "untouched" | "unsent" | "kept" | "signedOut" | "refused";

type Options = {
  form: RefObject<HTMLFormElement | null>;
  shopId: number;
  listingId?: number;
  initial: InitialDraft;
  tiles: Tile[];
  mayEdit: boolean;
  /** Called once, when a new draft is saved for the first time. */
  onBegun: (draftId: string) => void;
  onOther: (other: OwnDraft) => void;
};

const saveDelayMs = 700;
const maxRetryDelayMs = 30_000;

/** Saves the form in the browser at once and on the server after a short delay, with retries until it succeeds. */
export function useDraft({ form, shopId, listingId, initial, tiles, mayEdit, onBegun, onOther }: Options) {
  const [state, setState] = useState<DraftState>(initial.version > 0 ? "kept" : "untouched");
  const [savedAt, setSavedAt] = useState(initial.savedAt);
  const [base, setBase] = useState(initial.base);
  const [conflict, setConflict] = useState<{ other?: OwnDraft }>();
  const known = useRef({
    draftId: initial.draftId,
    version: initial.version,
    base: initial.base,
    writer: initial.writer,
  });
  const progress = useRef({
    tiles,
    isSending: false,
    isSubmitting: false,
    edits: 0,
    retryDelayMs: 0,
    isStopped: false,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  progress.current.tiles = tiles;

  const saveLocally = useCallback(
    (isSubmitted = false) => {
      if (!form.current) return;
      const { draftId, version, base, writer } = known.current;
      const values = readDraftValues(form.current, progress.current.tiles);
      const at = new Date().toISOString();
      writeLocal(
        { shopId, listingId, draftId },
        { draftId, listingId, values, version, base, writer, at, isSubmitted },
      );
      return values;
    },
    [form, shopId, listingId],
  );

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const status = progress.current;
    if (!form.current || status.isSending || status.isSubmitting || status.isStopped) return;
    const { edits } = status;
    status.isSending = true;
    const values = readDraftValues(form.current, status.tiles);
    const result = await sendDraft({ shopId, listingId, ...known.current, values });
    status.isSending = false;
    if (status.isSubmitting || status.isStopped) return;
    if (result.is === "kept") {
      known.current.version = result.version;
      status.retryDelayMs = 0;
      setSavedAt(result.savedAt);
      if (edits !== status.edits) return void send();
      setState("kept");
      deleteLocal({ shopId, listingId, draftId: known.current.draftId });
    } else if (result.is === "other") {
      status.isStopped = true;
      setConflict({ other: result.other });
    } else if (result.is === "unsent") {
      status.retryDelayMs = Math.min(maxRetryDelayMs, Math.max(1_000, status.retryDelayMs * 2));
      setState("unsent");
      timer.current = setTimeout(send, status.retryDelayMs);
    } else setState(result.is);
  }, [form, shopId, listingId]);

  const touch = useCallback(() => {
    if (!mayEdit) return;
    const isFirst = progress.current.edits === 0 && known.current.version === 0;
    progress.current.edits++;
    saveLocally();
    setState((before) => (before === "signedOut" || before === "refused" ? before : "unsent"));
    if (isFirst) onBegun(known.current.draftId);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, saveDelayMs);
  }, [mayEdit, saveLocally, send, onBegun]);

  useEffect(() => {
    const retry = () => progress.current.edits > 0 && state !== "kept" && send();
    const retryWhenHidden = () => document.visibilityState === "hidden" && retry();
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    document.addEventListener("visibilitychange", retryWhenHidden);
    return () => {
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
      document.removeEventListener("visibilitychange", retryWhenHidden);
    };
  }, [send, state]);
  useEffect(() => {
    const status = progress.current;
    status.isStopped = false;
    return () => {
      status.isStopped = true;
      clearTimeout(timer.current);
    };
  }, []);
  useDraftUpdates({
    which: { shopId, listingId, draftId: known.current.draftId },
    version: () => known.current.version,
    isQuiet: () =>
      !progress.current.isSending &&
      !progress.current.isSubmitting &&
      !progress.current.isStopped &&
      state !== "unsent",
    onOther,
  });

  return {
    state,
    savedAt,
    base,
    conflict,
    draftId: known.current.draftId,
    touch,
    /** Pauses saving while the form is submitted, until `endSubmit()`. */
    beginSubmit() {
      clearTimeout(timer.current);
      progress.current.isSubmitting = true;
      saveLocally(true);
    },
    endSubmit() {
      if (!progress.current.isSubmitting) return;
      progress.current.isSubmitting = false;
      touch();
    },
    /** Resolves a conflict with the other version; leaves the page if the other draft was deleted. */
    acceptOther() {
      const { other } = conflict ?? {};
      deleteLocal({ shopId, listingId, draftId: known.current.draftId });
      const locale = localeOf(location.pathname) ?? "en";
      if (other?.createdListingId) location.assign(paths.workspaceListing(locale, other.createdListingId));
      else if (other) onOther(other);
      else location.assign(paths.workspaceListings(locale));
    },
    /** Resolves a conflict with this form's values. */
    acceptMine() {
      const { other } = conflict ?? {};
      const { draftId, writer } = known.current;
      const ownId = other?.createdListingId ? crypto.randomUUID() : (other?.id ?? draftId);
      known.current = {
        draftId: ownId,
        version: other?.createdListingId ? 0 : (other?.version ?? 0),
        base: other?.base ?? known.current.base,
        writer,
      };
      setBase(known.current.base);
      setConflict(undefined);
      progress.current.isStopped = false;
      touch();
    },
  };
}
