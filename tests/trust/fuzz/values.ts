import fc from "fast-check";
import type { Shape } from "./actions";

/** Values that no field expects. */
const hostile = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "-1",
  "0",
  "1e400",
  "NaN",
  "9".repeat(40),
  "2147483648",
  "9223372036854775808",
  "+275760-09-13T00:00:00.001Z",
  "2026-02-30",
  "0000-00-00",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%00%ff%c0%af",
  "{}",
  "[]",
  "null",
  "'; drop table shops; --",
  "<script>alert(1)</script>",
  '=HYPERLINK("http://example.com")',
  "\u202e\u2066\u200d\ufeff",
  "x\r\nbcc: someone@example.com",
  "雨伞".repeat(3_000),
  `a${" ".repeat(20_000)}b`,
  "a".repeat(60_000),
];

/** Values that some fields expect, so that a call passes more than its first check. */
const plausible = (known: readonly string[]) => [
  ...known,
  "1",
  "2400",
  "12.50",
  "2026-12-24",
  "CNY",
  "USD",
  "FOB",
  "CIF",
  "BR",
  "en",
  "ar",
  "on",
  "owner",
  "someone@example.com",
  "Beatriz Souza",
  "How soon can you send 2,400 of these?",
  "3f0a4a5e-6f0e-4d3b-9c0c-0a4a5e6f0e4d",
];

/** Generates values of one field; `known` are existing ids and tokens. */
const texts = (known: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...plausible(known)) },
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );

/** Fields of a form: name and text, names repeated as forms repeat them. */
export type Fields = [name: string, text: string][];

/** Generates forms with fields of this shape, some left out and some unexpected ones added. */
export function forms(shape: Shape | undefined, known: readonly string[]): fc.Arbitrary<Fields> {
  const names = shape ? namesOf(shape) : commonNames;
  const text = texts(known);
  const own = fc
    .tuple(...names.map((_name) => fc.option(text, { freq: 8, nil: undefined })))
    .map((values) => names.flatMap((name, at): Fields => (values[at] === undefined ? [] : [[name, values[at]]])));
  const foreign = fc.array(fc.tuple(fc.constantFrom(...unexpectedNames, ...commonNames), text), { maxLength: 4 });
  return fc.tuple(own, foreign).map(([expected, others]) => [...expected, ...others]);
}

/** Returns field names as forms use them: `{ lines: [{ quantity }] }` → `lines.0.quantity`, and `lines` as well. */
function namesOf(shape: Shape, prefix = ""): string[] {
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const path = `${prefix}${name}`;
    if (inner.properties) return [path, ...namesOf(inner, `${path}.`)];
    if (inner.items?.properties) return [path, ...namesOf(inner.items, `${path}.0.`)];
    return inner.items || inner.type === "array" ? [path, `${path}[]`] : [path];
  });
}

const commonNames = ["locale", "id", "inquiry", "inquiryId", "listing", "listingId", "shop", "token", "body", "key"];
const unexpectedNames = [
  "__proto__",
  "constructor",
  "toString",
  "",
  "[]",
  "a[]",
  "0",
  "lines.999999.quantity",
  "$ACTION",
  "\u0000",
];
