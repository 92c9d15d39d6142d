import { buttonClass } from "@/components/ui/button";
import { Field } from "@/components/ui/field";

type Props = { action: string; value: string; label: string; submit: string };

/** Searches people or shops by an address, so that a search can be kept. */
export function FindForm({ action, value, label, submit }: Props) {
  return (
    <form action={action} className="mb-4 flex max-w-xl flex-wrap items-end gap-3">
      <Field name="q" label={label} className="min-w-0 flex-1 basis-56">
        {(control) => <input {...control} type="search" maxLength={120} required={false} defaultValue={value} />}
      </Field>
      <button type="submit" className={buttonClass("go")}>
        {submit}
      </button>
    </form>
  );
}
