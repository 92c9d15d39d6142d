import { buttonClass } from "@/components/ui/button";

/** Renders the end of an inquiry form: its red button, and who sees the inquiry. */
export const SendRow = ({ words }: { words: { send: string; note: string } }) => (
  <div className="grid justify-items-start gap-2">
    <button type="submit" className={buttonClass("go", "w-full sm:w-auto")}>
      {words.send}
    </button>
    <p className="text-ink-3 text-sm">{words.note}</p>
  </div>
);
