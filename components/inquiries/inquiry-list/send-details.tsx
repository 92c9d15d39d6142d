import { fieldId } from "@/components/ui/field";
import { SelectField, TextAreaField, TextField } from "@/components/ui/inputs";
import { incoterms } from "@/lib/core/incoterms";
import type { FormState } from "@/lib/http/form-shape";
import { destinationOf } from "@/lib/i18n/destinations";
import type { SendFormWords } from "./send-form-words";

type Props = { state: FormState; routes: Record<string, string>; words: SendFormWords };

const fields = ["company", "phone", "port", "incoterm", "neededBy", "customisation"];
const portListId = fieldId("ports");

/** Renders the optional fields that go to all shops. A datalist suggests the usual port of each country. */
export function SendDetails({ state, routes, words }: Props) {
  const { optional } = words;
  const common = { state, optional };
  return (
    <details
      open={fields.some((name) => state.values[name] || state.errors[name])}
      className="rounded-m border border-line px-4"
    >
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">{words.more}</summary>
      <div className="grid gap-4 pt-2 pb-4 sm:grid-cols-2">
        <TextField {...common} name="company" label={words.company} autoComplete="organization" dir="auto" />
        <TextField {...common} name="phone" label={words.phone} type="tel" autoComplete="tel" dir="ltr" />
        <TextField {...common} name="port" label={words.port} list={portListId} dir="auto" />
        <datalist id={portListId}>
          {Object.entries(routes).map(([country, route]) => (
            <option key={country} value={destinationOf(country)?.port}>
              {route}
            </option>
          ))}
        </datalist>
        <SelectField
          {...common}
          name="incoterm"
          label={words.incoterm}
          options={[{ value: "", label: words.noIncoterm }, ...incoterms.map((code) => ({ value: code, label: code }))]}
        />
        <TextField {...common} name="neededBy" label={words.neededBy} type="date" />
        <TextAreaField
          {...common}
          name="customisation"
          label={words.customisation}
          hint={words.customisationHint}
          rows={2}
          dir="auto"
          className="sm:col-span-2"
        />
      </div>
    </details>
  );
}
