import { canPublishListing } from "../policy";

/** A trial sets the public price, so only managers and owners may run it. */
export const canRunTrial = canPublishListing;
