/** Taking the connector off the QuickBooks computer. */
export const uninstallGuide = {
  title: 'Remove the connector',
  intro: ({ applicationName }: { applicationName: string }) =>
    `${applicationName} reads nothing any more. You may leave the connector where it is, or remove it from the QuickBooks computer.`,
  stepsTitle: 'On the QuickBooks computer',
  steps: {
    uninstall:
      'Open Windows Settings > Apps & features (in Windows 11: Apps > Installed apps). Search for Web Connector, and choose Uninstall.',
    folder: 'In File Explorer, open this folder and delete QBWebConnector in it.',
    certificate: ({ applicationName }: { applicationName: string }) =>
      `In QuickBooks, choose Edit > Preferences > Integrated Applications > Company Preferences. Select ${applicationName}, then Remove.`,
  },
} as const
