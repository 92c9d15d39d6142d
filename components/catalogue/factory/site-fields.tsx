import { TextField } from "@/components/ui/inputs";
import type { FactorySite } from "@/lib/catalogue/factory/board";
import { maxSites } from "@/lib/catalogue/factory/choices";
import type { FormState } from "@/lib/http/form-shape";
import type { BoardWords } from "./board-words";

type Props = { sites: FactorySite[]; state: FormState; words: BoardWords };

/** Edits factories other than the one of the shop's page, with an empty row for the next. */
export function SiteFields({ sites, state, words }: Props) {
  const rows = Array.from({ length: Math.min(maxSites, sites.length + 1) }, (_, index) => sites[index]);
  const field = (index: number, name: keyof FactorySite, label: string, value: string | number | null | undefined) => (
    <TextField
      state={state}
      name={`sites.${index}.${name}`}
      label={label}
      value={value ?? ""}
      {...(name !== "city" && { inputMode: "numeric" as const, dir: "ltr" })}
      autoComplete="off"
    />
  );
  return (
    <details className="rounded-l border border-line bg-surface px-4 md:px-5 open:pb-4" open={sites.length > 0}>
      <summary className="min-h-12 cursor-pointer content-center font-semibold">{words.sites}</summary>
      <p className="mb-2 text-ink-2 text-sm">{words.sitesHint}</p>
      <div className="grid gap-3">
        {rows.map((site, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: lines refer to a factory by its index
            key={index}
            className="grid grid-cols-[minmax(0,1fr)_5.5rem_5rem] items-end gap-2"
          >
            {field(index, "city", words.city, site?.city)}
            {field(index, "squareMetres", words.area, site?.squareMetres)}
            {field(index, "staff", words.staff, site?.staff)}
          </div>
        ))}
      </div>
    </details>
  );
}
