import fc from "fast-check";
import type { Fields } from "./values";

/** A request that a fuzz run sends. */
export type Call = { method: string; path: string; headers: Record<string, string>; body?: Buffer };

const boundary = "----fuzz5f3c";
const state = JSON.stringify({ errors: {}, values: {} });

/** A form as multipart/form-data, byte for byte as browsers write it. */
export function multipart(fields: Fields): Buffer {
  const parts = fields.map(
    ([name, text]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${name.replace(/["\r\n]/g, "_")}"\r\n\r\n${text}\r\n`,
  );
  return Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
}

export const multipartType = `multipart/form-data; boundary=${boundary}`;

/** Whether an action takes a state before its form, which Next encodes in the first byte of the id. */
const takesState = (id: string) => id.startsWith("60");

/** Encodes a call as React's client does: the arguments as row 0, the form's fields under the row of the form. */
export const flight = (id: string, fields: Fields): Fields => [
  ...fields.map(([name, text]): Fields[number] => [`1_${name}`, text]),
  ["0", takesState(id) ? `[${state},"$K1"]` : '["$K1"]'],
];

/** Encodes a form as a browser without a script does. */
export const plainForm = (id: string, fields: Fields): Fields =>
  takesState(id) ? [...withState(id), ...fields] : [[`$ACTION_ID_${id}`, ""], ...fields];

const withState = (id: string): Fields => [
  ["$ACTION_REF_1", ""],
  ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
  ["$ACTION_1:1", `[${state}]`],
  ["$ACTION_KEY", "k3254676413"],
];

/** Rows that React's client never writes. */
const badRows = [
  "",
  "[",
  "null",
  "1",
  "{}",
  "[]",
  '["$K9"]',
  '["$1:__proto__:constructor"]',
  '["$F1"]',
  '["$@0"]',
  '["$B0"]',
  '["$Q0"]',
  '["$i0"]',
  '["$D9999"]',
  '["$n12x"]',
  `["$n${"9".repeat(3_000)}"]`,
  '[{"then":"$1:then"}]',
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
  '["$undefined"]',
  '["$0"]',
];

/** Generates fields with one of React's rows replaced, left out or doubled. */
export const badFlight = (fields: Fields): fc.Arbitrary<Fields> => {
  const own = fields.flatMap(([name], at) => (/^(?:0|\$ACTION.*)$/.test(name) ? [at] : []));
  return fc
    .tuple(
      fc.constantFrom(...(own.length > 0 ? own : [0])),
      fc.constantFrom("replace", "drop", "double"),
      fc.constantFrom(...badRows),
    )
    .map(([at, how, row]) => {
      const [name = "0"] = fields[at] ?? [];
      if (how === "drop") return fields.filter((_, index) => index !== at);
      if (how === "double") return [...fields, [name, row]];
      return fields.map((field, index) => (index === at ? [name, row] : field));
    });
};

/** Generates a body with bytes cut off, inserted or replaced, or with another content type. */
export const badBytes = (body: Buffer): fc.Arbitrary<{ body: Buffer; type: string }> =>
  fc.tuple(fc.nat(Math.max(body.length - 1, 0)), fc.nat(9)).map(([at, how]) => {
    const type = multipartType;
    const text = body.toString("latin1");
    const edit = (to: string) => Buffer.from(to, "latin1");
    switch (how) {
      case 0:
        return { body: body.subarray(0, at), type };
      case 1:
        return { body: Buffer.concat([body.subarray(0, at), Buffer.from([0, 255, 13, 10]), body.subarray(at)]), type };
      case 2:
        return { body: edit(text.replaceAll("\r\n", "\n")), type };
      case 3:
        return { body: edit(text.replaceAll(`--${boundary}`, `--${boundary}x`)), type };
      case 4:
        return { body: edit(text.replaceAll("content-disposition", "content-nothing")), type };
      case 5:
        return { body, type: "multipart/form-data" };
      case 6:
        return { body, type: `multipart/form-data; boundary=${"b".repeat(300)}` };
      case 7:
        return { body, type: "application/x-www-form-urlencoded" };
      case 8:
        return { body: edit(text.replaceAll('name="', "name=")), type };
      default:
        return { body: Buffer.alloc(0), type };
    }
  });
