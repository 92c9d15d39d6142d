import { mergeRows, type Rows } from "../row";
import { accountRows } from "./accounts";
import { assistRows } from "./assist";
import { attachmentRows } from "./attachments";
import { bulkRunRows } from "./bulk-runs";
import { caseRows } from "./cases";
import { catalogueRows } from "./catalogue";
import { closingRows } from "./closing";
import { deviceRows } from "./devices";
import { editorRows } from "./editor";
import { factoryRows } from "./factory";
import { fairRows } from "./fairs";
import { familyRows } from "./families";
import { importRows } from "./imports";
import { inquiryRows } from "./inquiries";
import { insightRows } from "./insights";
import { inspectionRows } from "./inspections";
import { listRows } from "./lists";
import { marketRows } from "./market";
import { markRows } from "./marks";
import { mediaRows } from "./media";
import { memberRows } from "./members";
import { shopMergeRows } from "./merges";
import { peopleRows } from "./people";
import { personRows } from "./persons";
import { proformaRows } from "./proformas";
import { quickReplyRows } from "./quick-replies";
import { quoteRows } from "./quotes";
import { registerRows } from "./register";
import { ruleRows } from "./rules";
import { shopRows } from "./shops";
import { sourcingRows } from "./sourcing";
import { statementRows } from "./statements";
import { storefrontRows } from "./storefronts";
import { threadRows } from "./threads";
import { transferRows } from "./transfers";
import { trialRows } from "./trials";
import { verificationRows } from "./verifications";
import { videoRows } from "./videos";

/** All commands and reads of an actor by name; a part after a comma distinguishes several cases of one. */
export const rows: Rows = mergeRows(
  accountRows,
  shopRows,
  closingRows,
  caseRows,
  ruleRows,
  insightRows,
  inspectionRows,
  marketRows,
  markRows,
  mediaRows,
  memberRows,
  statementRows,
  storefrontRows,
  registerRows,
  catalogueRows,
  familyRows,
  shopMergeRows,
  transferRows,
  trialRows,
  deviceRows,
  editorRows,
  bulkRunRows,
  importRows,
  inquiryRows,
  threadRows,
  quickReplyRows,
  assistRows,
  attachmentRows,
  proformaRows,
  listRows,
  sourcingRows,
  personRows,
  peopleRows,
  factoryRows,
  fairRows,
  quoteRows,
  verificationRows,
  videoRows,
);
