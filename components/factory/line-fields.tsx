import { type Option, SelectField, TextField } from "@/components/ui/inputs";
import type { ProductionLine } from "@/lib/factory/lead-time";
import type { FormState } from "@/lib/form-shape";
import type { BoardWords } from "./board-words";

type Props = {
  index: number;
  name: string;
  line: ProductionLine | undefined;
  goods: Option[];
  state: FormState;
  words: BoardWords;
};

const looks = {
  running: "border-jade",
  setting_up: "border-amber",
  idle: "border-line-2",
  down: "border-drum",
} as const;

/** One production line: what it puts out and what it does now; whose it is and what it makes are folded. */
export function LineFields({ index, name, line, goods, state, words }: Props) {
  const field = (of: string) => `lines.${index}.${of}`;
  return (
    <fieldset className={`grid gap-2 border-s-4 ps-3 ${line ? looks[line.state] : "border-line"}`}>
      <legend className="num float-start font-medium text-sm">{name}</legend>
      <div className="clear-both grid grid-cols-2 gap-3">
        <TextField
          state={state}
          name={field("dailyOutput")}
          label={words.output}
          optional={words.optional}
          value={line?.dailyOutput}
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
        />
        <SelectField
          state={state}
          name={field("state")}
          label={words.state}
          value={line?.state ?? "running"}
          options={words.states}
        />
      </div>
      <details open={line?.ownership === "partner" || (line?.categoryId ?? null) !== null}>
        <summary className="disclosure flex min-h-11 w-fit cursor-pointer items-center text-ink-2 text-sm">
          {words.ownership} · {words.makes}
        </summary>
        <div className="grid grid-cols-2 gap-3">
          <SelectField
            state={state}
            name={field("ownership")}
            label={words.ownership}
            value={line?.ownership ?? "own"}
            options={words.owners}
          />
          <SelectField
            state={state}
            name={field("categoryId")}
            label={words.makes}
            value={line?.categoryId === null ? "" : String(line?.categoryId ?? "")}
            options={[{ value: "", label: words.anyGoods }, ...goods]}
          />
        </div>
      </details>
    </fieldset>
  );
}
