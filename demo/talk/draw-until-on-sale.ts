import { isOnSale, type ListedDesign, type Thread } from "./thread";

/** Draws until the design was on sale when the thread began. */
export function drawUntilOnSale<Drawn extends { listed: ListedDesign; thread: Thread }>(
  now: Date,
  draw: () => Drawn,
): Drawn {
  for (;;) {
    const drawn = draw();
    if (isOnSale(drawn.listed, drawn.thread, now)) return drawn;
  }
}
