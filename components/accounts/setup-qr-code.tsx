import { encode } from "uqr";

/** Renders a QR code as SVG; it is dark on light in both colour schemes, so that cameras read it. */
export function SetupQrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 3 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="w-56 rounded-m border border-line bg-white"
    >
      <path d={dots.join("")} className="fill-ink" shapeRendering="crispEdges" />
    </svg>
  );
}
