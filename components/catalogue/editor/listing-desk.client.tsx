"use client";

import { useEffect, useState } from "react";
import { differencesOf } from "@/lib/catalogue/draft-values";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { dropLocal, dropSubmitted, readLocal } from "./draft/local-copy";
import { ThrowAway } from "./draft/throw-away.client";
import type { Said } from "./draft/types";
import { UnsentDesigns } from "./draft/unsent-designs.client";
import { ListingEditor } from "./listing-editor.client";
import type { EditorProps } from "./types";

type Props = Omit<EditorProps, "said" | "onOther" | "onBegun" | "version"> & {
  version?: string;
  /** What was typed and not saved, on whichever device. */
  draft?: OwnDraft;
  /** Chosen on the server for a form that is sent without script. */
  draftId: string;
  /** The page says that a save went well. */
  isDone: boolean;
  discardAction: (state: FormState, form: FormData) => Promise<FormState>;
};

/** The design editor with its memory: the newest of what is saved, what the market keeps and what this browser holds. */
export function ListingDesk({ draft, draftId, isDone, discardAction, ...props }: Props) {
  const { shopId, listingId, locale, words } = props;
  const [said, setSaid] = useState<Said>(() => ofMarket(draft, draftId, props));
  const [round, setRound] = useState(0);
  const [begun, setBegun] = useState(draft?.id);
  const show = (next: Said) => {
    setSaid(next);
    setRound((before) => before + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens
  useEffect(() => {
    if (isDone) dropSubmitted(shopId);
    const which = { shopId, listingId, draftId: said.draftId };
    const copy = readLocal(which);
    if (!copy) return;
    if (differencesOf(copy.values, said.values).length === 0) return dropLocal(which);
    setBegun(copy.draftId);
    show({ ...copy, pictures: props.pictures, isRestored: true });
  }, []);

  return (
    <>
      {!listingId && <UnsentDesigns shopId={shopId} locale={locale} words={words.draft} except={said.draftId} />}
      <ListingEditor
        {...props}
        key={round}
        values={said.values}
        pictures={said.pictures}
        said={said}
        onBegun={(id) => {
          setBegun(id);
          if (!listingId) window.history.replaceState(null, "", paths.workspaceNewListing(locale, id));
        }}
        onOther={(other) => show(ofMarket(other, other.id, props))}
      />
      {begun && props.mayEdit && (
        <ThrowAway
          action={discardAction}
          of={{ shopId, draftId: begun, locale }}
          isNew={!listingId}
          words={words.draft}
          onSent={() => dropLocal({ shopId, listingId, draftId: begun })}
        />
      )}
    </>
  );
}

/** What the market keeps, else what is saved. */
function ofMarket(
  draft: OwnDraft | undefined,
  draftId: string,
  saved: Pick<Props, "values" | "pictures" | "version">,
): Said {
  const writer = crypto.randomUUID();
  if (!draft)
    return { draftId, writer, version: 0, base: saved.version, values: saved.values, pictures: saved.pictures };
  return { ...draft, draftId: draft.id, writer };
}
