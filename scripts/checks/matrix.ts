import { readSources, type Sources } from "../sources";

/** Who is asking stands first: an actor, or whoever holds a private link. */
const asked = /^export (?:async )?(?:function|const) (\w+)[^(\n]*\(\s*(?:_?actor: Actor|token: string)\b/gm;
const rowNames = /^ {2}"?(\w+)(?:, [^"]*")?: \{/gm;

/** Parts of commands: those ask the policy, or hand over what they have already found for this actor. */
const parts = new Set([
  "addMessage",
  "confirmPerson",
  "asksToConfirm",
  "issueInside",
  "changeStatus",
  "getListingForUpdate",
  "ofOwnShop",
  "inOwnShop",
  "inOwnedShop",
  "asConfirmedOwner",
  "allowOwner",
  "recordEvent",
  "roleIn",
  "isAtLeast",
  "byGuestLink",
  "asBuyer",
  "bySourcingLink",
  "ofInvitedShop",
  "inInvitingRequest",
  "closeRequest",
  "openThread",
  "writeDraft",
  "sendDraft",
  "answerByLink",
  "termsOf",
  "getImportForUpdate",
  "checkRow",
  "checkRows",
  "checkNext",
  "endImport",
  "applyNext",
  "undoNext",
  "tellChanges",
  "keepMilestones",
  "askForOrigin",
  "getTrialForUpdate",
  "planInside",
  "inOwnBoard",
  "logChange",
  "applyPhotos",
  "carryOnPhotos",
  "getVideoForUpdate",
]);
/** Not about anybody's things: a new account and shop, sessions by their own secret, links that say what they are for. */
const elsewhere = new Set([
  "openShop",
  "findSession",
  "findHalfSession",
  "findInvitation",
  "endSession",
  "revokeGuestLink",
  "tokenHash",
  "followSignInLink",
  "findLinkEmail",
  "takeSignInLink",
  "readUnsubscribeToken",
  "readConversationToken",
  "readInterestToken",
]);

/** Everything an actor may ask of a slice has a row in the authorisation matrix, and every row stands for something. */
export function matrixComplaints(sources: Sources): string[] {
  const rows = new Set<string>();
  const commands = new Map<string, string>();
  for (const [file, text] of sources) {
    if (file.startsWith("scripts/matrix/rows/")) for (const [, name = ""] of text.matchAll(rowNames)) rows.add(name);
    if (!/^lib\/[^/]+\/[^/]+\.ts$/.test(file) || /policy\.ts$|\.(test|fixture)\.ts$/.test(file)) continue;
    for (const [, name = ""] of text.matchAll(asked))
      if (!parts.has(name) && !elsewhere.has(name)) commands.set(name, file);
  }
  return [
    ...[...commands].flatMap(([name, file]) =>
      rows.has(name) ? [] : [`${file}: ${name} has no row in scripts/matrix/rows: say who may, and who may not`],
    ),
    ...[...rows].flatMap((name) => (commands.has(name) ? [] : [`scripts/matrix/rows: nothing is called ${name}`])),
  ];
}

export const checkMatrix = async () => matrixComplaints(readSources());
