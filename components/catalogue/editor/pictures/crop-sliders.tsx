import type { EditorWords } from "@/components/catalogue/editor/words";
import type { Crop } from "@/db/schema";
import { type Area, minShare, placeCrop, positionOf, resizeCrop } from "./crop-square";

type Props = { crop: Crop; area: Area; words: EditorWords["pictures"]; onChange: (crop: Crop) => void };

/** Changes zoom and position of the crop with sliders, for keyboards and for people who do not pinch. */
export function CropSliders({ crop, area, words, onChange }: Props) {
  const { across, down } = positionOf(crop, area);
  const share = crop.size / 10_000;
  const smallest = minShare(area);
  const rows = [
    {
      label: words.zoom,
      value: smallest < 1 ? (1 - share) / (1 - smallest) : 0,
      set: (to: number) => resizeCrop(crop, 1 - to * (1 - smallest), area),
    },
    { label: words.across, value: across, set: (to: number) => placeCrop(crop, { across: to, down }, area) },
    { label: words.down, value: down, set: (to: number) => placeCrop(crop, { across, down: to }, area) },
  ];
  return (
    <div className="grid gap-1">
      {rows.map(({ label, value, set }) => (
        <label key={label} className="grid grid-cols-[6rem_1fr] items-center gap-3 text-sm">
          {label}
          <input
            type="range"
            min={0}
            max={100}
            step={2}
            value={Math.round(value * 100)}
            className="min-h-11 w-full accent-ink"
            onChange={({ currentTarget }) => onChange(set(Number(currentTarget.value) / 100))}
          />
        </label>
      ))}
    </div>
  );
}
