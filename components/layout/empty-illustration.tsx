const cell = 34;
const columns = 11;
const gap = 5;

/**
 * Illustrates an empty page or an error: a street of booths in which one is missing. With a text, such as 404, draws it
 * on a plate above the gap.
 */
export function EmptyIllustration({ text, className }: { text?: string; className?: string }) {
  const booths = [0, 1, 3, 4].flatMap((row) =>
    Array.from({ length: columns }, (_, column) => ({ row, column })).filter(
      (booth) => booth.row !== 1 || booth.column !== gap,
    ),
  );
  const cells = booths.map(({ row, column }) => `M${column * cell + 3} ${row * cell + 3}h28v28h-28z`);
  return (
    <svg viewBox="0 0 390 170" aria-hidden="true" className={className}>
      <g transform="matrix(1 0 -.32 .8 54 30)" strokeLinejoin="round" strokeWidth="4">
        <path d={cells.join("")} className="fill-line stroke-line" />
        <path
          d={`M${gap * cell + 3} ${cell + 3}h28v28h-28z`}
          className="fill-none stroke-ink-3 [stroke-dasharray:5_5] [stroke-width:2]"
        />
      </g>
      {text && (
        <g transform="translate(176 4)">
          <path d="M38 36v42" className="stroke-2 stroke-ink-3" />
          <rect width="76" height="40" rx="8" className="fill-plate" />
          <text x="38" y="28" textAnchor="middle" className="fill-white font-bold text-[22px]">
            {text}
          </text>
        </g>
      )}
    </svg>
  );
}
