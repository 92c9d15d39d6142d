import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";

export type InterestFieldsProps = {
  state: FormState;
  hidden: Record<string, string>;
  /** Signed time at which the page was rendered. */
  stamp: string;
  words: Record<"vote" | "email" | "emailHint" | "optional" | "trap" | "errors", string>;
};

/** Votes for a trial with one button; an email address subscribes to its result. */
export function InterestFields({ state, hidden, stamp, words }: InterestFieldsProps) {
  const submitted = state.values.stamp;
  return (
    <>
      <FormErrors state={state} title={words.errors} idPrefix="trial-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="stamp" value={typeof submitted === "string" && submitted ? submitted : stamp} />
      <div aria-hidden className="sr-only">
        <label htmlFor="trial-fax">{words.trap}</label>
        <input id="trial-fax" name="fax" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
      <button type="submit" className={buttonClass("plain", "bg-surface")}>
        {words.vote}
      </button>
      <TextField
        state={state}
        name="email"
        type="email"
        label={words.email}
        optional={words.optional}
        hint={words.emailHint}
        autoComplete="email"
        dir="ltr"
        idPrefix="trial-"
      />
    </>
  );
}
