import { fieldId } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  state: FormState;
  /** The signed time at which the page was rendered. */
  stamp: string;
  hidden: Record<string, string>;
  /** The label of the honeypot field, for screen readers. */
  trap: string;
};

/** Renders the hidden fields that identify repeated posts, the honeypot and the page that the form was sent from. */
export function FormGuard({ state, stamp, hidden, trap }: Props) {
  const submitted = (name: string) => {
    const value = state.values[name];
    return typeof value === "string" ? value : "";
  };
  return (
    <>
      <form-key className="hidden">
        <input type="hidden" name="key" defaultValue={submitted("key")} suppressHydrationWarning />
        <input type="hidden" name="stamp" value={submitted("stamp") || stamp} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value || submitted(name)} suppressHydrationWarning />
        ))}
      </form-key>
      <div aria-hidden className="sr-only">
        <label htmlFor={fieldId("fax")}>{trap}</label>
        <input id={fieldId("fax")} name="fax" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}
