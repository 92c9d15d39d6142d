/** The name of an archive's file. */
export const archiveName = (archiveId: string): string => `${archiveId}.zip`;
