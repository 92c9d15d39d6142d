/** The cookie that holds the id of the inspection that this browser makes. It gives no right by itself. */
export const inspectionCookie = "inspection";
