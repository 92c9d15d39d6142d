import type { Mark } from "@/lib/verifications/marks-json";

type Drawn = Pick<Mark, "id" | "x" | "y"> & { number: number | string };
type Props = { width: number; height: number; marks: Drawn[] };

/**
 * Draws numbered circles over a photo of this size. An SVG has its origin at the left in every language. Its list beside
 * the photo says the same in words, so screen readers skip the drawing.
 */
export function MarkOverlay({ width, height, marks }: Props) {
  const radius = Math.max(width, height) / 32;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full"
    >
      {marks.map(({ id, number, x, y }) => (
        <g key={id} transform={`translate(${(x * width) / 1000} ${(y * height) / 1000})`}>
          <circle r={radius} className="fill-drum stroke-white" strokeWidth={radius / 6} />
          <text textAnchor="middle" dy="0.36em" fontSize={radius * 1.1} className="fill-white font-bold">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
