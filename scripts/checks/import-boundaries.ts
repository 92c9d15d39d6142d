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
