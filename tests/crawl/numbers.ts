/**
 * Parses amounts in the market's languages, in hundredths: "US$1,164.00", "1 164,00 ₽" and "R$ 1.164" are all 116400.
 */
export const hundredthsIn = (text: string): number[] =>
  [...text.matchAll(/\d(?:[\d.,\u00a0\u202f’]*\d)?/g)].map(([token]) => {
    const [, whole = "", cents = "00"] = /^(.*?)(?:[.,](\d{2}))?$/.exec(token) ?? [];
    return Number(whole.replace(/\D/g, "") + cents);
  });
