/** Step: install the Web Connector. */
export const connectorDownload = {
  title: 'Install the Web Connector',
  intro: ({ providerName }: { providerName: string }) =>
    `Intuit’s Web Connector lets ${providerName} talk with QuickBooks. Install it on the computer where you use QuickBooks.`,
  facts: { version: 'Version', size: 'Size', publisher: 'Publisher', checksum: 'SHA-256' },
  checksumMore: 'Check that the file is genuine',
  checksumHint: 'For your IT department: the downloaded file’s SHA-256 must be this.',
  copyChecksum: 'Copy the SHA-256',
  download: 'Download the Web Connector',
  downloadAgain: 'Download again',
  stepsTitle: 'What Windows will ask',
  steps: {
    keep: 'If the browser warns you, open the menu (⋯) beside the file and choose Keep.',
    open: ({ fileName }: { fileName: string }) => `Open ${fileName} from your downloads.`,
    allow: ({ publisher }: { publisher: string }) =>
      `Windows asks whether to allow changes. Check that the publisher is ${publisher}, then choose Yes.`,
    next: 'The InstallShield Wizard opens. Choose Next, then Install.',
    finish: 'When it’s done, choose Finish.',
  },
  installed: 'I’ve installed it',
  alreadyInstalled: {
    title: 'The Web Connector is already on that computer',
    body: 'Then you can skip this step. Installing it again does no harm: that updates what’s there and keeps your settings.',
    skip: 'It’s already installed',
  },
  /** In place of `alreadyInstalled` where another company is connected, most likely on the same computer. */
  furtherCompany: {
    title: 'Adding another company? Run the installer once more',
    body: 'For each company, an administrator runs it again. It updates what’s there and keeps your settings.',
  },
  notAdministrator: {
    title: 'I’m not an administrator of that computer',
    stepsTitle: 'With an administrator',
    password: 'Ask an administrator to come by. When Windows asks, they enter their own name and password.',
    run: 'Then they start QuickBooks once with Run as administrator, and stay for the next step, where QuickBooks asks for access.',
    consequence: 'Installed this way, it can sync only while QuickBooks is closed.',
  },
  blocked: {
    title: 'The download or the installation is blocked',
    body: 'Antivirus software or a firewall may stop files it hasn’t seen often. Don’t turn protection off. Ask whoever takes care of the computer to allow these:',
    allow: ({ fileName, publisher }: { fileName: string; publisher: string }) =>
      `${fileName}, signed by ${publisher}\nC:\\Program Files (x86)\\Common Files\\Intuit\\QuickBooks\\QBWebConnector\\QBWebConnector.exe`,
    label: 'Programs to allow',
    copy: 'Copy the programs to allow',
  },
  done: 'The Web Connector is installed.',
  hosted: {
    title: 'Nothing to install',
    body: 'Your hosted QuickBooks has the Web Connector already. Go on with the configuration file.',
  },
  unavailable: {
    title: 'There’s no installer here',
    body: ({ providerName }: { providerName: string }) =>
      `${providerName} doesn’t offer one. If the Web Connector is on the computer already, go on; otherwise, ask ${providerName} support.`,
  },
} as const
