import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Colours are the same in all languages, and their contrast takes more than half of the time of all rules. */
const contrast = ["color-contrast"];

/**
 * Returns axe violations of the page, or of a part of it, with their selectors. Tests that open the same page in several
 * languages check contrasts in one of them. Legacy mode skips the extra page that collects results of frames, since our
 * pages have no frames; that halves the time.
 */
export async function axeViolations(page: Page, within?: string, checksContrast = true): Promise<string[]> {
  const options = { resultTypes: ["violations" as const] };
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options(options)
    .disableRules(checksContrast ? [] : contrast);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} at ${target.join(" ")}`),
  );
}
