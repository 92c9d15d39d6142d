"use client";

import { useEffect, useState } from "react";
import { findChangedFields } from "@/lib/catalogue/draft-values";
import type { OwnDraft } from "@/lib/catalogue/find-draft";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { DiscardDraftForm } from "./draft/discard-draft-form.client";
import type { InitialDraft } from "./draft/initial-draft";
import { deleteLocal, deleteSubmitted, readLocal } from "./draft/local-copy";
import { UnsentDrafts } from "./draft/unsent-drafts.client";
import { ListingEditor } from "./listing-editor.client";
import type { EditorProps } from "./types";

type Props = Omit<EditorProps, "initial" | "onOther" | "onBegun" | "version"> & {
  version?: string;
  /** The server's draft of changes that are not saved to the listing, from any device. */
  draft?: OwnDraft;
  /** Generated on the server, for a form that is submitted without JavaScript. */
  draftId: string;
  /** Whether the page confirms a save. */
  isDone: boolean;
  discardAction: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Opens the listing editor with the newest values: this browser's copy, else the server's draft, else the listing. */
export function DraftedListingEditor({ draft, draftId, isDone, discardAction, ...props }: Props) {
  const { shopId, listingId, locale, words } = props;
  const [initial, setInitial] = useState<InitialDraft>(() => initialDraft(draft, draftId, props));
  const [editorKey, setEditorKey] = useState(0);
  const [startedId, setStartedId] = useState(draft?.id);
  const replaceEditor = (next: InitialDraft) => {
    setInitial(next);
    setEditorKey((before) => before + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, when the page opens
  useEffect(() => {
    if (isDone) deleteSubmitted(shopId);
    const which = { shopId, listingId, draftId: initial.draftId };
    const copy = readLocal(which);
    if (!copy) return;
    if (findChangedFields(copy.values, initial.values).length === 0) return deleteLocal(which);
    setStartedId(copy.draftId);
    replaceEditor({ ...copy, pictures: props.pictures, isRestored: true });
  }, []);

  return (
    <>
      {!listingId && <UnsentDrafts shopId={shopId} locale={locale} words={words.draft} except={initial.draftId} />}
      <ListingEditor
        {...props}
        key={editorKey}
        values={initial.values}
        pictures={initial.pictures}
        initial={initial}
        onBegun={(id) => {
          setStartedId(id);
          if (!listingId) window.history.replaceState(null, "", paths.workspaceNewListing(locale, id));
        }}
        onOther={(other) => replaceEditor(initialDraft(other, other.id, props))}
      />
      {startedId && props.mayEdit && (
        <DiscardDraftForm
          action={discardAction}
          of={{ shopId, draftId: startedId, locale }}
          isNew={!listingId}
          words={words.draft}
          onSent={() => deleteLocal({ shopId, listingId, draftId: startedId })}
        />
      )}
    </>
  );
}

/** Returns the server's draft, or else the saved listing. */
function initialDraft(
  draft: OwnDraft | undefined,
  draftId: string,
  saved: Pick<Props, "values" | "pictures" | "version">,
): InitialDraft {
  const writer = crypto.randomUUID();
  if (!draft)
    return { draftId, writer, version: 0, base: saved.version, values: saved.values, pictures: saved.pictures };
  return { ...draft, draftId: draft.id, writer };
}
