import { Path, Svg } from "@react-pdf/renderer";
import { encode } from "uqr";

/** Draws a QR code with its quiet zone; `size` is in points. It stays readable with 15 % of it dirty. */
export function QrCode({ text, size }: { text: string; size: number }) {
  const { data, size: modules } = encode(text, { border: 2, ecc: "M" });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <Svg viewBox={`0 0 ${modules} ${modules}`} style={{ width: size, height: size }}>
      <Path d={dots.join("")} fill="#1d1a17" />
    </Svg>
  );
}
