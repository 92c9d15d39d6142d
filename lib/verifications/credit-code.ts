/** The digits of a unified social credit code: no I, O, S, V and Z, which look like others. */
const digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** The powers of three modulo 31, by which GB 32100-2015 weighs the first 17 digits. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether this is a unified social credit code of 18 characters whose check digit fits (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (code.length !== weights.length + 1) return false;
  const values = [...code].map((character) => digits.indexOf(character));
  if (values.includes(-1)) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return values.at(-1) === (31 - (sum % 31)) % 31;
}
