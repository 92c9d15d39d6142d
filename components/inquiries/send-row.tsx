import { buttonClass } from "@/components/ui/button";

/** How a form that asks shops ends: its red button, and who will see what was said. */
export const SendRow = ({ words }: { words: { send: string; note: string } }) => (
  <div className="grid justify-items-start gap-2">
    <button type="submit" className={buttonClass("go", "w-full sm:w-auto")}>
      {words.send}
    </button>
    <p className="text-ink-3 text-sm">{words.note}</p>
  </div>
);
