import type { FamilyMember } from "@/lib/catalogue/families/get-family";
import type { Locale } from "@/lib/i18n/locale";
import { direction } from "@/lib/i18n/locale";
import { formatFamilyFigures } from "./format-family-figures";
import type { Placed } from "./tree-layout";

const step = { x: 64, y: 44 };
const margin = 24;

type Props = { locale: Locale; label: string; placed: Placed<FamilyMember>[]; currentId: number };

/** Draws the family as a tree of numbered circles sized by views; the list beside it has the same content as text. */
export function FamilyTree({ locale, label, placed, currentId }: Props) {
  const width = margin * 2 + step.x * Math.max(...placed.map(({ column }) => column));
  const height = margin * 2 + step.y * Math.max(...placed.map(({ row }) => row));
  const maxViews = Math.max(...placed.map(({ member }) => member.views ?? 0), 1);
  const across = (column: number) => {
    const x = margin + column * step.x;
    return direction(locale) === "rtl" ? width - x : x;
  };
  const down = (row: number) => margin + row * step.y;
  return (
    <div className="overflow-x-auto">
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {placed.map(({ member, column, row, parent }) => {
          if (!parent) return null;
          const [x, y, fromX, fromY] = [across(column), down(row), across(parent.column), down(parent.row)];
          const half = (x + fromX) / 2;
          return (
            <path
              key={member.id}
              d={`M${fromX} ${fromY}C${half} ${fromY} ${half} ${y} ${x} ${y}`}
              className="fill-none stroke-line-2 stroke-2"
            />
          );
        })}
        {placed.map(({ member, number, column, row }) => (
          <g key={member.id}>
            <title>{[member.title, ...formatFamilyFigures(locale, member)].filter(Boolean).join(" · ")}</title>
            <circle
              cx={across(column)}
              cy={down(row)}
              r={10 + Math.round(9 * Math.sqrt((member.views ?? 0) / maxViews))}
              className={member.id === currentId ? "fill-ink stroke-ink" : "fill-surface stroke-2 stroke-ink-3"}
            />
            <text
              x={across(column)}
              y={down(row)}
              dy="0.35em"
              textAnchor="middle"
              className={`font-semibold text-xs ${member.id === currentId ? "fill-surface" : "fill-ink"}`}
            >
              {number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
