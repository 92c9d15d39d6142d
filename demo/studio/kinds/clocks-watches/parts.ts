import {
  bothSides,
  box,
  DoubleSide,
  disc,
  matte,
  metal,
  type Part,
  type Pen,
  type Place,
  place,
  printed,
  rod,
  screen,
  solid,
  turned,
} from "../../stage";

export type Dial = { ground: string; ink: string; numerals?: "bars" | "arabic" | "roman" | "none"; second?: string };

/** A clock face drawn flat: minutes, hours and what stands on it. */
export const dialPrint = (
  { ground, ink, numerals = "bars" }: Dial,
  more: (pen: Pen, size: number) => void = () => {},
) =>
  printed(768, 768, (pen, size) => {
    const half = size / 2;
    pen.fillStyle = ground;
    pen.fillRect(0, 0, size, size);
    pen.fillStyle = pen.strokeStyle = ink;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.font = `700 ${size * 0.095}px "Noto Sans", sans-serif`;
    const roman = ["XII", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"];
    for (let minute = 0; minute < 60; minute++) {
      pen.save();
      pen.translate(half, half);
      pen.rotate((minute / 60) * Math.PI * 2);
      if (minute % 5) pen.fillRect(-1.5, -half * 0.95, 3, half * 0.045);
      else if (numerals === "bars") pen.fillRect(-size * 0.011, -half * 0.94, size * 0.022, half * 0.17);
      else pen.fillRect(-3, -half * 0.95, 6, half * 0.07);
      pen.restore();
      if (minute % 5 === 0 && numerals !== "bars" && numerals !== "none") {
        const angle = (minute / 60) * Math.PI * 2;
        pen.fillText(
          numerals === "roman" ? (roman[minute / 5] ?? "") : String(minute / 5 || 12),
          half + Math.sin(angle) * half * 0.76,
          half - Math.cos(angle) * half * 0.76,
        );
      }
    }
    more(pen, size);
  });

/** Hands at ten past ten over a dial of a radius, at z 0 and above. */
export const clockHands = (radius: number, color: string, second = color) => {
  const hand = (length: number, wide: number, angle: number, high: number, paint: ReturnType<typeof metal>) =>
    place(solid(box(wide, length, radius * 0.02, 0.002), paint, { at: [0, length * 0.36, high] }), {
      turn: [0, 0, -angle],
    });
  const paint = metal(color, { roughness: 0.3, metalness: 0.5 });
  return [
    hand(radius * 0.68, radius * 0.07, 5.28, 0, paint),
    hand(radius * 0.96, radius * 0.05, 0.87, radius * 0.025, paint),
    hand(radius * 1.05, radius * 0.02, 3.4, radius * 0.05, metal(second, { metalness: 0.3 })),
    solid(disc(radius * 0.055, radius * 0.1), paint, { at: [0, 0, radius * 0.03] }),
  ];
};

/** The round case of a wrist watch about 1.1 across, facing +z, with its dial, glass and crown. */
export const watchCase = (alloy: string, dial: Part, { bezel = alloy, radius = 0.54 } = {}) => [
  solid(disc(radius, 0.2, 72), metal(alloy, { roughness: 0.2 })),
  solid(
    turned([
      [radius * 1.0, 0.08],
      [radius * 0.99, 0.13],
      [radius * 0.9, 0.16],
      [radius * 0.84, 0.13],
    ]),
    metal(bezel, { roughness: 0.18, side: DoubleSide }),
    { turn: [Math.PI / 2, 0, 0] },
  ),
  place(dial, { at: [0, 0, 0.105] }),
  solid(rod(0.06, 0.06, 0.09, 20), metal(alloy, { roughness: 0.25 }), {
    at: [radius + 0.05, 0, 0],
    turn: [0, 0, Math.PI / 2],
  }),
  bothSides((x) =>
    bothSides((y) =>
      solid(box(0.11, 0.26, 0.16, 0.04), metal(alloy, { roughness: 0.22 }), {
        at: [x * 0.31, y * (radius - 0.02), -0.04],
        turn: [y * -0.45, 0, 0],
      }),
    ),
  ),
];

/** A printed dial with its hands, for a watch case. */
export const watchDial = (told: Dial, radius = 0.46, more?: (pen: Pen, size: number) => void) => [
  solid(disc(radius, 0.01, 64), matte(told.ground)),
  roundPrint(radius, dialPrint(told, more), 0.007),
  place(clockHands(radius * 0.86, told.ink, told.second), { at: [0, 0, 0.02] }),
];

/** A print cut round, facing +z at a height. */
export const roundPrint = (radius: number, map: ReturnType<typeof printed>, high: number) => {
  const face = rod(radius, radius, 0.002, 64).rotateX(Math.PI / 2);
  const positions = face.getAttribute("position");
  const spots = face.getAttribute("uv");
  for (let index = 0; index < positions.count; index++)
    spots.setXY(index, 0.5 + positions.getX(index) / radius / 2, 0.5 + positions.getY(index) / radius / 2);
  return solid(face, matte("#ffffff", { map, roughness: 0.45 }), { at: [0, 0, high] });
};

/** Lit digits on a dark ground, in the colour given. */
export const litDigits = (
  width: number,
  height: number,
  lines: [text: string, size: number, color: string][],
  ground = "#090b0f",
  placed: Place = {},
) =>
  screen(
    width,
    height,
    (pen, across, up) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, across, up);
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      const total = lines.reduce((sum, [, size]) => sum + size, 0);
      let from = (1 - total) / 2;
      for (const [text, size, color] of lines) {
        pen.fillStyle = color;
        pen.font = `800 ${up * size * 0.86}px "Noto Sans", sans-serif`;
        pen.fillText(text, across / 2, up * (from + size / 2), across * 0.94);
        from += size;
      }
    },
    placed,
    0.8,
  );
