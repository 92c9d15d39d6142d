import { buttonClass } from "@/components/ui/button";
import { FormErrors } from "@/components/ui/form-errors";
import { TextField } from "@/components/ui/inputs";
import type { FormState } from "@/lib/http/form-shape";

export type InterestFieldsProps = {
  state: FormState;
  hidden: Record<string, string>;
  /** When the page was made, signed. */
  stamp: string;
  words: Record<"vote" | "email" | "emailHint" | "optional" | "trap" | "errors", string>;
};

/** One tap says that somebody wants it; an address is for who wants to hear more. */
export function InterestFields({ state, hidden, stamp, words }: InterestFieldsProps) {
  const kept = state.values.stamp;
  return (
    <>
      <FormErrors state={state} title={words.errors} idPrefix="trial-" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="stamp" value={typeof kept === "string" && kept ? kept : stamp} />
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
