import { paths } from "@/lib/paths";
import { test } from "../world";

for (const [locale, typed] of [
  ["en", "plush"],
  ["ar", "ألع"],
  ["zh", "毛绒"],
] as const)
  for (const width of [375, 1280])
    test(`look ${locale} ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const [name, where] of [
        ["header", "header input[name=q]"],
        ["hero", "main input[name=q]"],
      ] as const) {
        await page.goto(paths.home(locale));
        await page.locator(where).first().fill(typed);
        await page.locator("suggest-list [role=option]").first().waitFor();
        await page.keyboard.press("ArrowDown");
        await page.screenshot({ path: `/tmp/look/${locale}-${width}-${name}.png` });
      }
    });
