import { fieldId } from "@/components/ui/field";
import type { FormState } from "@/lib/http/form-shape";

type Props = {
  state: FormState;
  /** When the page was made, signed. */
  stamp: string;
  hidden: Record<string, string>;
  /** What who reads pages aloud says of the field that nobody should fill in. */
  trap: string;
};

/** What tells a form that was sent twice from two, a person from a machine, and a page from another. */
export function FormGuard({ state, stamp, hidden, trap }: Props) {
  const kept = (name: string) => {
    const value = state.values[name];
    return typeof value === "string" ? value : "";
  };
  return (
    <>
      <form-key className="hidden">
        <input type="hidden" name="key" defaultValue={kept("key")} suppressHydrationWarning />
        <input type="hidden" name="stamp" value={kept("stamp") || stamp} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value || kept(name)} suppressHydrationWarning />
        ))}
      </form-key>
      <div aria-hidden className="sr-only">
        <label htmlFor={fieldId("fax")}>{trap}</label>
        <input id={fieldId("fax")} name="fax" tabIndex={-1} autoComplete="off" defaultValue="" />
      </div>
    </>
  );
}
