"use client";

import { OrderButtons, type OrderWords, RemovedItem } from "@/components/shops/order-buttons";
import { useOrder } from "@/components/shops/use-order.client";
import type { Option } from "@/components/ui/inputs";
import { SavedForm, type SavedFormWords } from "@/components/workspace/saved-form.client";
import type { FormAction } from "@/lib/http/form-shape";

type Props = {
  action: FormAction;
  hidden: Record<"locale" | "fairId", string>;
  chosen: Option[];
  /** All listings to choose from. */
  designs: Option[];
  maximum: number;
  readOnlyBecause?: string;
  words: SavedFormWords & OrderWords & Record<"designs" | "add" | "choose" | "full", string>;
};

/** Chooses the designs that a shop features at a fair, in their order. */
export function FairDesignsForm({ action, hidden, chosen, designs, maximum, readOnlyBecause, words }: Props) {
  const order = useOrder(chosen.map(({ value, label }) => ({ id: value, label })));
  const available = designs.filter(({ value }) => !order.items.some(({ id }) => id === value));
  const isFull = order.items.length >= maximum;
  return (
    <SavedForm action={action} hidden={hidden} readOnlyBecause={readOnlyBecause} words={words}>
      {(state) => (
        <fieldset id="listingIds" className="grid gap-2">
          <legend className="mb-1 font-medium text-ink-2 text-sm">{words.designs}</legend>
          <ol className="grid gap-2">
            {order.items.map(({ id, label }, index) => (
              <li key={id} className="flex items-center gap-3 rounded-m border border-line px-3 py-1.5">
                <input type="hidden" name="listingIds[]" value={id} />
                <span className="num text-ink-3">{index + 1}</span>
                <span className="min-w-0 flex-1 break-words">{label}</span>
                <OrderButtons
                  index={index}
                  count={order.items.length}
                  name={label}
                  words={words}
                  move={order.move}
                  remove={order.remove}
                />
              </li>
            ))}
          </ol>
          <RemovedItem isOne={order.removed !== undefined} words={words} undo={order.undo} />
          {isFull && <p className="text-ink-2 text-sm">{words.full}</p>}
          {available.length > 0 && !isFull && (
            <select
              aria-label={words.add}
              className="control"
              value=""
              onChange={({ currentTarget }) => {
                const design = available.find(({ value }) => value === currentTarget.value);
                if (design) order.add({ id: design.value, label: design.label });
              }}
            >
              <option value="">{words.choose}</option>
              {available.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
          {state.errors.listingIds && <p className="font-medium text-drum text-sm">{state.errors.listingIds}</p>}
        </fieldset>
      )}
    </SavedForm>
  );
}
