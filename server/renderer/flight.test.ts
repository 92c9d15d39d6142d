import { describe, expect, test } from "vitest";
import { isFlightData } from "./flight";

const begin = "<script>(self.__next_f=self.__next_f||[]).push([0])</script>";
const data = String.raw`<script>self.__next_f.push([1,"3:[\"$\",\"p\",null,{\"children\":\"\u003cb> 小商品\"}]\n"])</script>`;
const is = (text: string) => isFlightData(Buffer.from(text));

describe("React's data in a page", () => {
  test("is recognized by its scripts, anywhere in a larger buffer", () => {
    expect([begin, data, begin + data + data].map(is)).toEqual([true, true, true]);
    const whole = Buffer.from(`<p>${data}</p>`);
    expect(isFlightData(whole.subarray(3, -4))).toBe(true);
  });

  test("is not recognized with another element, text, or half a script in it", () => {
    const others = [
      "",
      "<p>x</p>",
      `<p>${data}`,
      `${data}<p>`,
      `${data}</body></html>`,
      `${data}<div hidden id="S:0">late</div>${data}`,
      `${data}<template id="P:1"></template>${data}`,
      `${data}<!--$?-->${data}`,
      `<script>$RC("B:0","S:0")</script>`,
      `${data}<script>$RC("B:0","S:0")</script>`,
      `<script src="/assets/site.js"></script>`,
      `<script type="application/ld+json">{}</script>`,
      data.slice(0, -9),
      data.slice(0, -3),
    ];
    for (const text of others) expect(is(text), text).toBe(false);
  });
});
