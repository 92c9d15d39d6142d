import { buttonClass } from "@/components/ui/button";

export type OrderWords = Record<"earlier" | "later" | "remove" | "removed" | "undo", string>;

type Props = {
  index: number;
  count: number;
  /** What the buttons are about, for those who hear them. */
  name: string;
  words: OrderWords;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
};

/** Earlier, later, out: beside each thing of an order. */
export function OrderButtons({ index, count, name, words, move, remove }: Props) {
  const button = (label: string, sign: string, isOff: boolean, press: () => void) => (
    <button
      type="button"
      aria-label={`${label}: ${name}`}
      disabled={isOff}
      onClick={press}
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

/** Says what was taken out, and puts it back. */
export const Removed = ({ isOne, words, undo }: RemovedProps) => (
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
