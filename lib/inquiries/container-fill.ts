import { type Container, containers } from "../catalogue/listing";

/** Kilograms that a truck may carry to most ports: less than the container's own plate allows. */
export const maxKg: Record<Container, number> = { "20": 21_500, "40": 26_000, "40HQ": 26_000 };

export type Load = { cartons: number; cubicMetres: number; grossKg: number };

/** How a load fills one kind of container. */
export type ContainerFill = {
  container: Container;
  /** Number of containers needed; `share` is the filled part of the last one, above 0 and at most 1. */
  count: number;
  share: number;
  /** The measure by which the last container is full first. */
  limit: "volume" | "weight";
  /** Free cubic metres in the last container, and cartons of the load's average size that fit into it. */
  cubicMetresLeft: number;
  cartonsLeft: number;
};

/** Returns the fill of each kind of container by volume and weight; empty for a load without volume. A planning aid. */
export function containerFills({ cartons, cubicMetres, grossKg }: Load): ContainerFill[] {
  if (!(cubicMetres > 0 && cartons > 0)) return [];
  return containers.map(({ container, cubicMetres: volume }) => {
    const [byVolume, byWeight] = [cubicMetres / volume, grossKg / maxKg[container]];
    const containersNeeded = Math.max(byVolume, byWeight);
    const count = Math.ceil(containersNeeded);
    const cubicMetresLeft = Math.max(0, count * volume - cubicMetres);
    const kgLeft = Math.max(0, count * maxKg[container] - grossKg);
    return {
      container,
      count,
      share: containersNeeded - count + 1,
      limit: byWeight > byVolume ? "weight" : "volume",
      cubicMetresLeft,
      cartonsLeft: Math.floor(cartons * Math.min(cubicMetresLeft / cubicMetres, grossKg > 0 ? kgLeft / grossKg : 1e9)),
    };
  });
}

/** Above this measure, a full container is mostly cheaper. */
const maxSharedMeasure = 15;

/**
 * Returns the measure a shared container is charged by: the larger of tonnes and cubic metres. Undefined if unusual.
 */
export function sharedMeasure({ cubicMetres, grossKg }: Load): number | undefined {
  const measure = Math.max(cubicMetres, grossKg / 1000);
  return measure > 0 && measure <= maxSharedMeasure ? Math.max(1, measure) : undefined;
}
