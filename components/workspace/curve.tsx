const width = 100;
const height = 20;

/** A curve of counts, drawn for the eye alone: the figure beside it says the same in words. Time runs left to right. */
export function Curve({ counts, look }: { counts: number[]; look: string }) {
  const most = Math.max(...counts, 1);
  const step = width / Math.max(counts.length - 1, 1);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 -2 ${width} ${height + 4}`}
      preserveAspectRatio="none"
      className={`my-1 block h-6 w-full fill-none stroke-2 ${look}`}
    >
      <polyline
        points={counts.map((count, at) => `${rounded(at * step)},${rounded((1 - count / most) * height)}`).join(" ")}
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
