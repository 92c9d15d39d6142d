"use client";

import type { RefObject } from "react";
import { CheckField, TextField } from "@/components/ui/inputs";
import type { EditorCategory } from "@/lib/catalogue/list-editor-categories";
import type { Preset } from "@/lib/catalogue/list-presets";
import type { Packing } from "@/lib/catalogue/listing";
import type { FormState } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { CertificateFields } from "./certificate-fields.client";
import { fieldValue, fillField } from "./fill-field";
import type { FormProgress } from "./form-progress";
import { PackingFields } from "./packing-fields.client";
import { PriceFields } from "./price-fields.client";
import { Section } from "./section";
import { StepRows } from "./step-rows.client";
import { fillPlaceholders, submittedList } from "./types";
import { formatPacking, packingFieldValues, UsualValue } from "./usual-value.client";
import type { EditorWords } from "./words";

const customisations = ["logo", "colour", "size", "material", "packaging", "design"] as const;

type Props = {
  form: RefObject<HTMLFormElement | null>;
  state: FormState;
  live?: FormProgress;
  category?: EditorCategory;
  /** Values that the shop's newest listings of this category share. */
  preset?: Preset;
  /** YYYY-MM-DD */
  today: string;
  locale: Locale;
  words: EditorWords;
  onChange: () => void;
};

/** Edits price tiers, packing, lead times, customization, item number and certificates. */
export function TradeSections({ form, state, live, category, preset, today, locale, words, onChange }: Props) {
  return (
    <>
      <Section id="prices" title={words.tiers.title} hint={words.tiers.hint}>
        <PriceFields state={state} category={category} locale={locale} words={words} onChange={onChange}>
          {category && !live?.moq && (
            <UsualValue
              text={fillPlaceholders(words.usual.moq, {
                moq: formats(locale).number(preset?.moq ?? category.moq),
                unit: category.unit,
              })}
              words={words.usual}
              onUse={() => fillField(form.current, "tierFrom[]", String(preset?.moq ?? category.moq))}
            />
          )}
        </PriceFields>
      </Section>

      <Section id="packing" title={words.packing.title} hint={words.packing.hint}>
        {preset?.packing && live?.hasNoPacking && (
          <UsualValue
            text={formatPacking(preset.packing, locale, words.usual)}
            words={words.usual}
            onUse={() => {
              for (const [name, value] of packingFieldValues(preset.packing as Packing))
                fillField(form.current, name, value);
            }}
          />
        )}
        <PackingFields state={state} live={live} locale={locale} words={words.packing} />
      </Section>

      <Section id="lead-times" title={words.lead.title} hint={words.lead.hint}>
        {preset?.workingDays && live?.missing.includes("leadTime") && (
          <UsualValue
            text={fillPlaceholders(words.usual.leadTime, { days: preset.workingDays })}
            words={words.usual}
            onUse={() => {
              fillField(form.current, "leadFrom[]", fieldValue(form.current, "tierFrom[]") || String(preset.moq ?? 1));
              fillField(form.current, "leadDays[]", String(preset.workingDays));
            }}
          />
        )}
        <StepRows
          columns={[
            { name: "leadFrom[]", label: words.lead.from, inputMode: "numeric" },
            { name: "leadDays[]", label: words.lead.days, inputMode: "numeric" },
          ]}
          state={state}
          maxRows={4}
          initialRows={1}
          words={words.lead}
          onChange={onChange}
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
              checked={submittedList(state, "customisation[]").includes(each)}
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
      <Section id="certificates" title={words.certificates.title} hint={words.certificates.hint}>
        <CertificateFields state={state} words={words.certificates} today={today} onChange={onChange} />
      </Section>
    </>
  );
}
