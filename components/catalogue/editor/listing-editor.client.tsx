"use client";

import { startTransition, useActionState, useCallback, useEffect, useRef, useState } from "react";
import { FormErrors } from "@/components/ui/form-errors";
import { CheckField, TextField } from "@/components/ui/inputs";
import { useEarlyInput } from "@/components/ui/use-early-input.client";
import { AttributeFields } from "./attribute-fields.client";
import { EditorBar } from "./editor-bar.client";
import { GoodsPicker } from "./goods-picker.client";
import { picturesOf } from "./kept-pictures";
import { type Live, readLive } from "./live";
import { MissingList } from "./missing-list";
import { PackingFields } from "./packing-fields.client";
import { PictureStrip } from "./picture-strip.client";
import { PriceFields } from "./price-fields.client";
import { Section } from "./section";
import { StepRows } from "./step-rows.client";
import { TextFields } from "./text-fields.client";
import { type EditorProps, typedList, typedText } from "./types";
import { usePictures } from "./use-pictures";
import { useUnsavedGuard } from "./use-unsaved-guard";

const customisations = ["logo", "colour", "size", "material", "packaging", "design"] as const;

/** One design, photo first, with one thumb: what is typed is never lost, what is wrong is said beside its field. */
export function ListingEditor(props: EditorProps) {
  const { locale, words, goods, mayEdit } = props;
  const [state, send, isPending] = useActionState(props.action, { errors: {}, values: props.values });
  const form = useRef<HTMLFormElement>(null);
  const pictures = usePictures(picturesOf(state, props.pictures), props.uploadPath, words.pictures, props.listingId);
  const [categoryId, setCategoryId] = useState(Number(typedText(state, "categoryId")) || undefined);
  const [live, setLive] = useState<Live>(() => ({ missing: [] }));
  const [isDirty, setIsDirty] = useState(false);
  useUnsavedGuard(isDirty && !isPending, words.leave);

  const look = useCallback(() => {
    if (form.current) setLive(readLive(new FormData(form.current)));
  }, []);
  const touch = () => {
    setIsDirty(true);
    queueMicrotask(look);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pictures stand in the form, which is read after them
  useEffect(look, [pictures.tiles, look]);
  useEarlyInput(form);
  useEffect(() => {
    if (Object.keys(state.errors).length > 0) document.getElementById("errors")?.scrollIntoView({ block: "center" });
  }, [state]);

  const category = goods.industries.flatMap((each) => each.categories).find(({ id }) => id === categoryId);
  const changed = pictures.tiles.map(({ tile }) => tile).join() !== props.pictures.map(({ id }) => id).join();

  return (
    <form
      ref={form}
      action={send}
      onInput={touch}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent as SubmitEvent;
        const data = new FormData(event.currentTarget, submitter);
        startTransition(() => send(data));
      }}
      noValidate
      className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_17rem] lg:items-start"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="shopId" value={props.shopId} />
      <input type="hidden" name="listingId" value={props.listingId ?? ""} />
      <input type="hidden" name="version" value={props.version ?? ""} />
      {typedList(state, "kept[]").map((kept) => (
        <input key={kept} type="hidden" name="kept[]" value={kept} />
      ))}

      <fieldset disabled={!mayEdit} className="grid min-w-0 gap-4">
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
          <TextFields state={state} languages={props.languages} words={words.texts} optional={words.optional} />
        </Section>

        <Section id="goods" title={words.category.title}>
          <GoodsPicker
            goods={goods}
            categoryId={categoryId}
            words={words.category}
            error={state.errors.categoryId}
            onChoose={(id) => {
              setCategoryId(id);
              touch();
            }}
          />
          <AttributeFields
            codes={category?.attributeCodes ?? []}
            attributes={goods.attributes}
            state={state}
            words={words.category}
            optional={words.optional}
          />
        </Section>

        <Section id="prices" title={words.tiers.title} hint={words.tiers.hint}>
          <PriceFields state={state} category={category} locale={locale} words={words} onChange={touch} />
        </Section>

        <Section id="packing" title={words.packing.title} hint={words.packing.hint}>
          <PackingFields state={state} live={live} locale={locale} words={words.packing} />
        </Section>

        <Section id="lead-times" title={words.lead.title} hint={words.lead.hint}>
          <StepRows
            columns={[
              { name: "leadFrom[]", label: words.lead.from, inputMode: "numeric" },
              { name: "leadDays[]", label: words.lead.days, inputMode: "numeric" },
            ]}
            state={state}
            most={4}
            first={1}
            words={words.lead}
            onChange={touch}
          />
        </Section>

        <Section id="customisation" title={words.customisation.title}>
          <div className="grid gap-x-6 sm:grid-cols-2">
            {customisations.map((each) => (
              <CheckField
                key={each}
                name="customisation[]"
                value={each}
                label={words.customisation[each]}
                checked={typedList(state, "customisation[]").includes(each)}
              />
            ))}
          </div>
          <TextField
            name="sku"
            label={words.sku.label}
            hint={words.sku.hint}
            optional={words.optional}
            state={state}
            maxLength={40}
          />
        </Section>
      </fieldset>

      <EditorBar
        words={words}
        isPublic={props.isPublic}
        mayEdit={mayEdit}
        mayPublish={props.mayPublish}
        isPending={isPending}
        isSending={pictures.isSending}
        isDirty={isDirty || changed}
      >
        {!props.isPublic && <MissingList missing={live.missing} words={words.missing} />}
      </EditorBar>
    </form>
  );
}
