import { canPublishListing } from "../policy";

/** A trial sets the price buyers read, so it is for managers and owners. */
export const canRunTrial = canPublishListing;
