/** PlatformPicker: where the customer's QuickBooks runs. */
export const platformPicker = {
  title: 'How do you use QuickBooks?',
  intro: 'Choose the one you open when you do your books. The next steps depend on it.',
  legend: 'Your QuickBooks',
  choices: {
    desktopApp: {
      title: 'QuickBooks Desktop app',
      description:
        'Installed on a Windows computer at your office or home. You open it from the desktop or the Start menu.',
    },
    enterpriseCloud: {
      title: 'QuickBooks Enterprise Cloud',
      description: 'You sign in to a remote Windows desktop first, and QuickBooks Enterprise opens there.',
    },
    rightworks: {
      title: 'Rightworks',
      description: 'You open QuickBooks from the Rightworks app or website (once Right Networks).',
    },
    mac: { title: 'QuickBooks for Mac' },
    online: { title: 'QuickBooks Online' },
  },
  unsupported: {
    mac: {
      title: 'QuickBooks for Mac can’t be connected',
      body: 'Intuit’s Web Connector, which carries the data, runs only on Windows. If someone in your company also opens the books in QuickBooks for Windows, connect from that computer.',
    },
    online: {
      title: 'QuickBooks Online isn’t connected here',
      body: 'These steps are for QuickBooks on Windows. QuickBooks Online is connected by signing in to Intuit: go back and choose QuickBooks Online there, or ask the company whose page this is.',
    },
  },
  proceed: 'Continue',
} as const
