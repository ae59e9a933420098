/** RequirementsChecklist: what must be true of the QuickBooks computer. */
export const requirementsChecklist = {
  title: 'Check the computer with QuickBooks',
  intro: 'The rest works only if these are true. It takes a minute to check and saves you an hour.',
  items: {
    same_computer: {
      title: 'You’re on the computer where you use QuickBooks',
      description: 'The Web Connector must run on the same computer as QuickBooks.',
    },
    hosted_browser: {
      title: 'This page is open inside your hosted desktop',
      description:
        'Sign in to your hosted desktop, start its browser and open this page there. Files downloaded outside it can’t reach QuickBooks.',
    },
    quickbooks_open: {
      title: 'QuickBooks is open, in the company you want to connect',
      description: 'Signed in as the QuickBooks Admin, with no dialog in the way.',
    },
    supported_version: {
      title: 'QuickBooks Pro, Premier or Enterprise for Windows',
      description: 'QuickBooks for Mac isn’t supported. Press F2 in QuickBooks to see which one you have.',
    },
    windows: {
      title: 'Windows 10, Windows 11 or Windows Server 2019',
      description: 'Earlier versions may not work.',
    },
    administrator: {
      title: 'You can install programs',
      description: 'Windows will ask for an administrator. If you aren’t one, have one on hand.',
    },
    security_software: {
      title: 'Antivirus and firewall let the Web Connector through',
      description: 'Only if yours are strict: allow QBWebConnector.exe to reach our service.',
    },
  },
  port: ({ port }: { port: string }) => `port ${port}`,
  copyHostName: 'Copy the address to allow',
  confirm: 'Everything is ready',
  confirmed: 'You confirmed this.',
  elsewhere: {
    title: ({ platform }: { platform: string }) => `This looks like ${platform}`,
    listTitle: 'What the QuickBooks computer needs',
    body: 'QuickBooks Desktop runs on Windows. Continue on the computer where you use QuickBooks; this page follows along.',
  },
  platforms: {
    mac: 'a Mac',
    iphone: 'an iPhone',
    ipad: 'an iPad',
    android: 'an Android device',
    chromebook: 'a Chromebook',
    linux: 'a Linux computer',
  },
} as const
