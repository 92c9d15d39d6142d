"use client";

import { startTransition, useActionState, useCallback, useEffect, useRef, useState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { scoreOf } from "@/lib/catalogue/score";
import { AttributeFields } from "./attribute-fields.client";
import { CategoryPicker } from "./category-picker.client";
import { DraftConflict } from "./draft/draft-conflict.client";
import { DraftStatus } from "./draft/draft-status";
import { findFieldLabel } from "./draft/find-field-label";
import { readDraftValues } from "./draft/read-draft-values";
import { useDraft } from "./draft/use-draft.client";
import { EditorBar } from "./editor-bar.client";
import { picturesOf } from "./form-pictures";
import { type FormProgress, readFormProgress, savedTexts } from "./form-progress";
import { MissingList } from "./missing-list";
import { PictureStrip } from "./picture-strip.client";
import { ScoreLine } from "./score-line";
import { Section } from "./section";
import { TextFields } from "./text-fields.client";
import { TradeSections } from "./trade-sections.client";
import { type EditorProps, fillPlaceholders, submittedList, submittedText } from "./types";
import { usePictures } from "./use-pictures";
import { useUnsavedGuard } from "./use-unsaved-guard";

/** Edits one listing, pictures first. Drafts save every change, and errors appear beside their fields. */
export function ListingEditor(props: EditorProps) {
  const { locale, words, goods: categoryChoices, mayEdit, origins, values } = props;
  const [state, send, isPending] = useActionState(props.action, { errors: {}, values: props.values });
  const form = useRef<HTMLFormElement>(null);
  const pictures = usePictures(picturesOf(state, props.pictures), props.uploadPath, words.pictures, props.listingId);
  const [categoryId, setCategoryId] = useState(Number(submittedText(state, "categoryId")) || undefined);
  const [live, setLive] = useState<FormProgress>();
  const draft = useDraft({ ...props, form, tiles: pictures.tiles });
  useUnsavedGuard(pictures.isSending && !isPending, words.leave);

  const readForm = useCallback(() => {
    if (form.current) setLive(readFormProgress(new FormData(form.current), savedTexts(origins, values)));
  }, [origins, values]);
  const touch = () =>
    queueMicrotask(() => {
      readForm();
      draft.touch();
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form contains the pictures, so it is read after them
  useEffect(readForm, [pictures.tiles, readForm]);
  const shownIds = pictures.tiles.flatMap((tile) => ("picture" in tile ? tile.picture.id : [])).join();
  const before = useRef(shownIds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: adding or removing a picture changes the draft
  useEffect(() => {
    if (before.current !== shownIds || props.initial.isRestored) draft.touch();
    before.current = shownIds;
  }, [shownIds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every result of the form ends the submission
  useEffect(() => draft.endSubmit(), [state]);
  useEffect(() => {
    if (Object.keys(state.errors).length > 0) document.getElementById("errors")?.scrollIntoView({ block: "center" });
  }, [state]);

  const category = categoryChoices.industries.flatMap((each) => each.categories).find(({ id }) => id === categoryId);

  return (
    <form
      ref={form}
      action={send}
      onInput={touch}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const data = new FormData(event.currentTarget, submitter);
        draft.beginSubmit();
        startTransition(() => send(data));
      }}
      noValidate
      className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_17rem] lg:items-start"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="shopId" value={props.shopId} />
      <input type="hidden" name="listingId" value={props.listingId ?? ""} />
      <input type="hidden" name="version" value={draft.base ?? ""} />
      <input type="hidden" name="draftId" value={props.listingId ? "" : draft.draftId} />
      {submittedList(state, "kept[]").map((uploaded) => (
        <input key={uploaded} type="hidden" name="kept[]" value={uploaded} />
      ))}

      <fieldset disabled={!mayEdit} className="grid min-w-0 gap-4">
        {draft.conflict && form.current && (
          <DraftConflict
            mine={readDraftValues(form.current, pictures.tiles)}
            other={draft.conflict.other}
            locale={locale}
            words={words.draft}
            labelOf={(field) => findFieldLabel(form.current, field)}
            onAcceptMine={draft.acceptMine}
            onUseOther={() => draft.acceptOther()}
          />
        )}
        <div id="errors">
          <FormErrors state={state} title={words.errorsTitle} />
        </div>

        <Section id="pictures" title={words.pictures.title} hint={words.pictures.hint}>
          <PictureStrip
            pictures={pictures}
            words={words.pictures}
            error={state.errors["pictures[]"] ?? state.errors.files}
          />
        </Section>

        <Section id="texts" title={words.texts.title} hint={words.texts.hint}>
          <TextFields
            state={state}
            languages={props.languages}
            words={words.texts}
            optional={words.optional}
            origins={origins}
            generated={props.built}
          />
        </Section>

        <Section id="goods" title={words.category.title}>
          <CategoryPicker
            choices={categoryChoices}
            categoryId={categoryId}
            words={words.category}
            error={state.errors.categoryId}
            onChoose={(id) => {
              setCategoryId(id);
              touch();
            }}
          />
          {category && (
            <p className="text-ink-2 text-sm">
              {fillPlaceholders(category.hs ? words.category.trade : words.category.unit, {
                hs: category.hs ?? "",
                unit: category.unit,
              })}
            </p>
          )}
          <AttributeFields
            codes={category?.attributeCodes ?? []}
            attributes={categoryChoices.attributes}
            state={state}
            words={words.category}
            optional={words.optional}
          />
        </Section>

        <TradeSections
          form={form}
          state={state}
          live={live}
          category={category}
          preset={props.presets.find((each) => each.categoryId === categoryId)}
          today={props.today}
          locale={locale}
          words={words}
          onChange={touch}
        />
      </fieldset>

      <EditorBar
        words={words}
        isPublic={props.isPublic}
        mayEdit={mayEdit}
        mayPublish={props.mayPublish}
        isPending={isPending}
        isSending={pictures.isSending}
      >
        <DraftStatus
          state={draft.state}
          savedAt={draft.savedAt}
          isPublic={props.isPublic}
          locale={locale}
          words={words.draft}
        />
        {live && (
          <div className="flex items-center gap-x-4 overflow-x-auto lg:grid lg:gap-2">
            <ScoreLine
              score={scoreOf(live.facts)}
              words={words.score}
              isPhoneLine={props.isPublic || live.missing.length === 0}
            />
            {!props.isPublic && <MissingList missing={live.missing} words={words.missing} />}
          </div>
        )}
      </EditorBar>
    </form>
  );
}
