/** Id of the form that releases held inquiries; server and client components share it. */
export const releaseFormId = "release-inquiries";
