import { parseAmount } from "@/lib/money";
import { readThousandths, readWhole } from "@/lib/read-number";

/** What the form says while it is being filled in. */
export type Live = {
  moq?: number;
  piecesPerCarton?: number;
  /** Centimetres. */
  carton?: { length: number; width: number; height: number };
  missing: Need[];
};

export const needs = ["pictures", "title", "price", "leadTime", "packing"] as const;
export type Need = (typeof needs)[number];

/** Reads a form as far as it goes; the server has the last word. */
export function readLive(form: FormData): Live {
  const text = (name: string) => String(form.get(name) ?? "");
  const all = (name: string) => form.getAll(name).map(String);
  const whole = (value = "") => readWhole(value) || undefined;
  const centimetres = (name: string) => Math.ceil((readThousandths(text(name)) ?? 0) / 1000) || undefined;

  const prices = all("tierPrice[]");
  const tier = all("tierFrom[]").find((from, index) => whole(from) && parseAmount(prices[index] ?? ""));
  const days = all("leadDays[]");
  const step = all("leadFrom[]").find((from, index) => whole(from) && readWhole(days[index] ?? "") !== undefined);
  const [length, width, height] = ["cartonLength", "cartonWidth", "cartonHeight"].map(centimetres);
  const piecesPerCarton = whole(text("piecesPerCarton"));
  const isWeighed = [text("grossKg"), text("netKg")].every(readThousandths);
  const has: Record<Need, boolean> = {
    pictures: form.has("pictures[]"),
    title: [...form].some(([name, value]) => name.startsWith("title.") && String(value).trim()),
    price: tier !== undefined,
    leadTime: step !== undefined,
    packing: Boolean(piecesPerCarton && length && width && height && isWeighed),
  };
  return {
    moq: whole(tier),
    piecesPerCarton,
    carton: length && width && height ? { length, width, height } : undefined,
    missing: needs.filter((need) => !has[need]),
  };
}
