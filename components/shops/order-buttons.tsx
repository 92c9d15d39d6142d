import { buttonClass } from "@/components/ui/button";

export type OrderWords = Record<"earlier" | "later" | "remove" | "removed" | "undo", string>;

type Props = {
  index: number;
  count: number;
  /** Name of the item, for screen readers. */
  name: string;
  words: OrderWords;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
};

/** Renders the buttons that move an item of an ordered list up or down or remove it. */
export function OrderButtons({ index, count, name, words, move, remove }: Props) {
  const button = (label: string, sign: string, isDisabled: boolean, onClick: () => void) => (
    <button
      type="button"
      aria-label={`${label}: ${name}`}
      disabled={isDisabled}
      onClick={onClick}
      className={buttonClass("quiet", "size-11 px-0!")}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span className="flex flex-none gap-1">
      {button(words.earlier, "↑", index === 0, () => move(index, index - 1))}
      {button(words.later, "↓", index === count - 1, () => move(index, index + 1))}
      {button(words.remove, "×", false, () => remove(index))}
    </span>
  );
}

type RemovedProps = { isOne: boolean; words: Pick<OrderWords, "removed" | "undo">; undo: () => void };

/** Confirms that an item was removed, with a button that undoes it. */
export const RemovedItem = ({ isOne, words, undo }: RemovedProps) => (
  <p role="status" className={isOne ? "flex items-center gap-3 text-sm" : "sr-only"}>
    {isOne && (
      <>
        {words.removed}
        <button type="button" className={buttonClass("quiet", "px-3")} onClick={undo}>
          {words.undo}
        </button>
      </>
    )}
  </p>
);
