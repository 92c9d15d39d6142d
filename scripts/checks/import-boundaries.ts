import { readSources, type Sources } from "../sources";
import { actionComplaints } from "./actions";
import { browserComplaints, documentComplaints } from "./documents";
import { type Exception, layerComplaints } from "./layers";
import { lintRuleComplaints } from "./lint-rules";

const exceptions: Exception[] = [
  {
    file: "server/http/media.ts",
    imports: "lib/media/renditions-on-demand.ts",
    because: "the document server serves pictures and videos without Next",
  },
  ...[
    "publish-listing",
    "edit-listing",
    "edit-many-listings",
    "step-listings",
    "trials/promote-trial",
    "trials/start-trial",
  ].map((command) => ({
    file: `lib/catalogue/${command}.ts`,
    imports: "lib/moderation/rules/apply-rules.ts",
    because: "a listing is checked in the transaction that makes it public; the rules import nothing of the catalogue",
  })),
  ...["shops/save-shop-texts", "shops/hold-opening", "videos/publish-unless-held"].map((command) => ({
    file: `lib/${command}.ts`,
    imports: "lib/moderation/rules/apply-text-rules.ts",
    because: "a text is checked in the transaction that makes it public; the rules import nothing of shops and videos",
  })),
  {
    file: "server/renderer/worker-main.ts",
    imports: "lib/market/categories/refresh-taxonomy.ts",
    because: "a render worker reads what leads edited of the categories before it renders pages that name them",
  },
  {
    file: "lib/catalogue/publish-listing.ts",
    imports: "lib/moderation/rules/is-held-by-rule.ts",
    because: "a held listing is published again through the same command",
  },
  {
    file: "components/market/announcement-strip.tsx",
    imports: "lib/market/announcements/list-shown-announcements.ts",
    because: "every public page shows announcements, and none of the fifty has to pass them on",
  },
];

/** Lists violations of the rules about imports, documents, actions and lint; each complaint names the remedy. */
export function boundaryComplaints(sources: Sources, allowed: readonly Exception[] = exceptions): string[] {
  return [
    ...layerComplaints(sources, allowed),
    ...documentComplaints(sources),
    ...browserComplaints(sources),
    ...actionComplaints(sources),
    ...lintRuleComplaints(sources),
  ].sort();
}

export const checkBoundaries = async () => boundaryComplaints(readSources());
