import { buttonClass } from "@/components/ui/button";
import { SelectField } from "@/components/ui/inputs";
import { emptyForm } from "@/lib/http/form-shape";

type Props = { action: string; label: string; add: string; designs: { value: string; label: string }[] };

/** Adds another listing of the shop to the quote; the page reloads with its fields. */
export function AddListing({ action, label, add, designs }: Props) {
  if (designs.length === 0) return null;
  return (
    <form action={action} className="flex items-end gap-3">
      <SelectField state={emptyForm} name="add" label={label} options={designs} className="min-w-0 flex-1" />
      <button type="submit" className={buttonClass("quiet")}>
        {add}
      </button>
    </form>
  );
}
