import type { CompanyFile } from './CompanyFile'

declare const contents: unique symbol

/** A company file's backup (.qbb). */
export interface CompanyFileBackup {
  readonly [contents]: CompanyFile
}

/** Saves everything that is in a company file. */
export function backUp(file: CompanyFile): CompanyFileBackup {
  return structuredClone(file) as unknown as CompanyFileBackup
}

/**
 * Puts a backup in the place of the company file: data, deleted records, permissions and stamps are what they were, and ids
 * given out since may be given out again. The file's path stays. The same backup can be restored again.
 */
export function restore(file: CompanyFile, backup: CompanyFileBackup): void {
  Object.assign(file, structuredClone(backup), { path: file.path })
}

/** The same company file under another Windows path, with its stamps and permissions. Give it to `quickBooks.companyFiles`. */
export function copyCompanyFile(file: CompanyFile, path: string): CompanyFile {
  return { ...structuredClone(file), path }
}
