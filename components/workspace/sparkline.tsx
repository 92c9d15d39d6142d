const width = 100;
const height = 20;

/** Renders a sparkline, hidden from screen readers, which read the figures beside it. Time runs left to right. */
export function Sparkline({ counts, look }: { counts: number[]; look: string }) {
  const scaleMax = Math.max(...counts, 1);
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
        points={counts
          .map((count, index) => `${rounded(index * step)},${rounded((1 - count / scaleMax) * height)}`)
          .join(" ")}
        strokeLinecap="round"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
