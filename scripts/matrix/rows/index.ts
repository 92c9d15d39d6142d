import type { Rows } from "../row";
import { accountRows } from "./accounts";
import { assistRows } from "./assist";
import { attachmentRows } from "./attachments";
import { catalogueRows } from "./catalogue";
import { deviceRows } from "./devices";
import { importRows } from "./imports";
import { inquiryRows } from "./inquiries";
import { listRows } from "./lists";
import { memberRows } from "./members";
import { personRows } from "./persons";
import { proformaRows } from "./proformas";
import { quickReplyRows } from "./quick-replies";
import { quoteRows } from "./quotes";
import { shopRows } from "./shops";
import { sourcingRows } from "./sourcing";
import { threadRows } from "./threads";

/** Everything an actor may ask of a slice, by the name of the command or read; ", …" tells two cases of one apart. */
export const rows: Rows = {
  ...accountRows,
  ...shopRows,
  ...memberRows,
  ...catalogueRows,
  ...deviceRows,
  ...importRows,
  ...inquiryRows,
  ...threadRows,
  ...quickReplyRows,
  ...assistRows,
  ...attachmentRows,
  ...proformaRows,
  ...listRows,
  ...sourcingRows,
  ...personRows,
  ...quoteRows,
};
