import { controlClass, fieldId } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";
import type { Blank, PhraseChoice } from "@/lib/translations/phrase-choices";

type Props = { state: FormState; choices: PhraseChoice[]; idPrefix?: string };

/** Renders phrases to tick or to fill in; a filled-in phrase is sent. Works without a script. */
export function PhraseFields({ state, choices, idPrefix = "" }: Props) {
  return (
    <ul className="grid gap-x-6 gap-y-1 md:grid-cols-2">
      {choices.map((choice) => (
        <li key={choice.key} className={`min-w-0 ${choice.hasBlanks ? "md:col-span-2" : ""}`}>
          {choice.hasBlanks ? (
            <PhraseWithBlanks choice={choice} state={state} idPrefix={idPrefix} />
          ) : (
            <label className="flex min-h-11 items-center gap-3 text-sm">
              <input
                key={String(state.values[choice.name])}
                type="checkbox"
                name={choice.name}
                id={fieldId(choice.name, idPrefix)}
                value="yes"
                defaultChecked={state.values[choice.name] !== undefined}
                className="size-5 flex-none accent-ink"
              />
              <span>{choice.parts.join("")}</span>
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function PhraseWithBlanks({ choice, state, idPrefix }: { choice: PhraseChoice; state: FormState; idPrefix: string }) {
  const blanks = choice.parts.filter((part) => typeof part !== "string");
  const wrong = blanks.find(({ name }) => state.errors[name]);
  const errorId = `${fieldId(choice.name, idPrefix)}-error`;
  return (
    <div className="py-1 text-sm leading-11">
      {choice.parts.map((part) =>
        typeof part === "string" ? (
          part
        ) : (
          <BlankField
            key={part.name}
            blank={part}
            state={state}
            idPrefix={idPrefix}
            error={wrong?.name === part.name ? errorId : undefined}
          />
        ),
      )}
      {wrong && (
        <p id={errorId} className="font-medium text-drum leading-normal">
          {state.errors[wrong.name]}
        </p>
      )}
    </div>
  );
}

const widths = { date: "w-40", port: "w-44", money: "w-24" } as const;

type BlankProps = { blank: Blank; state: FormState; idPrefix: string; error?: string };

function BlankField({ blank, state, idPrefix, error }: BlankProps) {
  const { name, label, slot, options, currency } = blank;
  const width = slot in widths ? widths[slot as keyof typeof widths] : "w-28";
  const submitted = (field: string) => {
    const value = state.values[field];
    return typeof value === "string" ? value : "";
  };
  const common = {
    id: fieldId(name, idPrefix),
    name,
    "aria-label": label,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": error,
    className: `${controlClass} mx-1 inline-block min-w-0 ${width}`,
  };
  if (options)
    return (
      <select key={submitted(name)} {...common} defaultValue={submitted(name)}>
        <option value="">{label}</option>
        {options.map(({ value, label: port }) => (
          <option key={value} value={value}>
            {port}
          </option>
        ))}
      </select>
    );
  return (
    <span className="whitespace-nowrap">
      <input
        {...common}
        type={slot === "date" ? "date" : "text"}
        inputMode={slot === "date" ? undefined : slot === "money" || slot === "weight" ? "decimal" : "numeric"}
        placeholder={slot === "date" ? undefined : label}
        defaultValue={submitted(name)}
      />
      {currency && (
        <select
          key={submitted(currency.name)}
          name={currency.name}
          aria-label={currency.label}
          defaultValue={submitted(currency.name) || currency.preset}
          className={`${controlClass} me-1 inline-block w-24`}
        >
          {currency.codes.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      )}
    </span>
  );
}
