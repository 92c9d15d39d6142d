"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import { paths } from "@/lib/http/paths";
import { localeOf } from "@/lib/http/safe-redirect-path";
import type { Tile } from "../pictures/tile";
import { capture } from "./capture";
import { dropLocal, writeLocal } from "./local-copy";
import { sendDraft } from "./send-draft";
import type { Said } from "./types";
import { useNews } from "./use-news.client";

export type DraftState = "untouched" | "unsent" | "kept" | "signedOut" | "refused";

type Options = {
  form: RefObject<HTMLFormElement | null>;
  shopId: number;
  listingId?: number;
  said: Said;
  tiles: Tile[];
  mayEdit: boolean;
  /** Called once, when a new design begins to be kept. */
  onBegun: (draftId: string) => void;
  onOther: (other: OwnDraft) => void;
};

const pause = 700;
const longestWait = 30_000;

/** Keeps what is typed: by the browser at once, by the market after a short pause, again and again until it has it. */
export function useDraft({ form, shopId, listingId, said, tiles, mayEdit, onBegun, onOther }: Options) {
  const [state, setState] = useState<DraftState>(said.version > 0 ? "kept" : "untouched");
  const [keptAt, setKeptAt] = useState(said.keptAt);
  const [base, setBase] = useState(said.base);
  const [conflict, setConflict] = useState<{ other?: OwnDraft }>();
  const known = useRef({ draftId: said.draftId, version: said.version, base: said.base, writer: said.writer });
  const now = useRef({ tiles, isSending: false, isResting: false, edits: 0, wait: 0, isDown: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  now.current.tiles = tiles;

  const copy = useCallback(
    (isSubmitted = false) => {
      if (!form.current) return;
      const { draftId, version, base, writer } = known.current;
      const values = capture(form.current, now.current.tiles);
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
    const turn = now.current;
    if (!form.current || turn.isSending || turn.isResting || turn.isDown) return;
    const { edits } = turn;
    turn.isSending = true;
    const values = capture(form.current, turn.tiles);
    const answer = await sendDraft({ shopId, listingId, ...known.current, values });
    turn.isSending = false;
    if (turn.isResting || turn.isDown) return;
    if (answer.is === "kept") {
      known.current.version = answer.version;
      turn.wait = 0;
      setKeptAt(answer.keptAt);
      if (edits !== turn.edits) return void send();
      setState("kept");
      dropLocal({ shopId, listingId, draftId: known.current.draftId });
    } else if (answer.is === "other") {
      turn.isDown = true;
      setConflict({ other: answer.other });
    } else if (answer.is === "unsent") {
      turn.wait = Math.min(longestWait, Math.max(1_000, turn.wait * 2));
      setState("unsent");
      timer.current = setTimeout(send, turn.wait);
    } else setState(answer.is);
  }, [form, shopId, listingId]);

  const touch = useCallback(() => {
    if (!mayEdit) return;
    const isFirst = now.current.edits === 0 && known.current.version === 0;
    now.current.edits++;
    copy();
    setState((before) => (before === "signedOut" || before === "refused" ? before : "unsent"));
    if (isFirst) onBegun(known.current.draftId);
    clearTimeout(timer.current);
    timer.current = setTimeout(send, pause);
  }, [mayEdit, copy, send, onBegun]);

  useEffect(() => {
    const again = () => now.current.edits > 0 && state !== "kept" && send();
    const leave = () => document.visibilityState === "hidden" && again();
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [send, state]);
  useEffect(() => {
    const turn = now.current;
    turn.isDown = false;
    return () => {
      turn.isDown = true;
      clearTimeout(timer.current);
    };
  }, []);
  useNews({
    which: { shopId, listingId, draftId: known.current.draftId },
    version: () => known.current.version,
    isQuiet: () => !now.current.isSending && !now.current.isResting && !now.current.isDown && state !== "unsent",
    onOther,
  });

  return {
    state,
    keptAt,
    base,
    conflict,
    draftId: known.current.draftId,
    touch,
    /** The form is on its way: nothing else is sent until it is known how that ended. */
    rest() {
      clearTimeout(timer.current);
      now.current.isResting = true;
      copy(true);
    },
    wake() {
      if (!now.current.isResting) return;
      now.current.isResting = false;
      touch();
    },
    /** Ends a conflict in favour of the other version; where there is none, by leaving the page. */
    takeOther() {
      const { other } = conflict ?? {};
      dropLocal({ shopId, listingId, draftId: known.current.draftId });
      const locale = localeOf(location.pathname) ?? "en";
      if (other?.createdListingId) location.assign(paths.workspaceListing(locale, other.createdListingId));
      else if (other) onOther(other);
      else location.assign(paths.workspaceListings(locale));
    },
    /** Ends a conflict in favour of what stands here. */
    keepMine() {
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
      now.current.isDown = false;
      touch();
    },
  };
}
