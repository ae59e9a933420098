export type FileKind = 'installer' | 'configuration' | 'other'

/** What Windows takes a file for, which goes by its name. */
export function fileKind(name: string): FileKind {
  if (/\.qwc$/i.test(name)) return 'configuration'
  // Whoever runs the service names the installer.
  return /\.(exe|msi)$/i.test(name) ? 'installer' : 'other'
}

export const fileTypes: Record<FileKind, string> = {
  installer: 'Application',
  configuration: 'QWC File',
  other: 'File',
}
