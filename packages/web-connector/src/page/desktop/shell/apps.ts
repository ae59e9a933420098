/** The programs of this computer, in the order of the taskbar. */
export const appNames = ['downloads', 'connector', 'quickbooks', 'log'] as const

export type AppName = (typeof appNames)[number]

/** What stands under an icon. */
export const appLabels: Record<AppName, string> = {
  downloads: 'Downloads',
  connector: 'Web Connector',
  quickbooks: 'QuickBooks Desktop',
  log: 'Log file',
}

/** What stands in a title bar. */
export const windowTitles: Record<AppName, string> = {
  downloads: 'Downloads',
  connector: 'QuickBooks Web Connector',
  quickbooks: 'QuickBooks Desktop',
  log: 'QWCLog.txt - Notepad',
}
