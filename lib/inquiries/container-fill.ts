import { type Container, containers } from "../catalogue/listing";

/** What a truck may take to most ports, in kilograms: less than the container's own plate allows. */
export const mostKg: Record<Container, number> = { "20": 21_500, "40": 26_000, "40HQ": 26_000 };

export type Load = { cartons: number; cubicMetres: number; grossKg: number };

/** How a load fills one kind of container. */
export type ContainerFill = {
  container: Container;
  /** Containers it takes; the last one is as full as `share` says, above 0 and at most 1. */
  count: number;
  share: number;
  /** What the last one has too little of first. */
  limit: "volume" | "weight";
  /** Cubic metres and cartons of the load's average size that the last one still takes. */
  cubicMetresLeft: number;
  cartonsLeft: number;
};

/** The load in each kind of container, by volume and weight. Nothing for a load without volume. A planning aid. */
export function containerFills({ cartons, cubicMetres, grossKg }: Load): ContainerFill[] {
  if (!(cubicMetres > 0 && cartons > 0)) return [];
  return containers.map(({ container, cubicMetres: volume }) => {
    const [byVolume, byWeight] = [cubicMetres / volume, grossKg / mostKg[container]];
    const taken = Math.max(byVolume, byWeight);
    const count = Math.ceil(taken);
    const cubicMetresLeft = Math.max(0, count * volume - cubicMetres);
    const kgLeft = Math.max(0, count * mostKg[container] - grossKg);
    return {
      container,
      count,
      share: taken - count + 1,
      limit: byWeight > byVolume ? "weight" : "volume",
      cubicMetresLeft,
      cartonsLeft: Math.floor(cartons * Math.min(cubicMetresLeft / cubicMetres, grossKg > 0 ? kgLeft / grossKg : 1e9)),
    };
  });
}

/** Past this a container of one's own is mostly cheaper. */
const mostShared = 15;

/** Tonnes or cubic metres, whichever is more: what a shared container is paid by. Undefined where it would not pay. */
export function sharedMeasure({ cubicMetres, grossKg }: Load): number | undefined {
  const measure = Math.max(cubicMetres, grossKg / 1000);
  return measure > 0 && measure <= mostShared ? Math.max(1, measure) : undefined;
}
