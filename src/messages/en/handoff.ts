/** Handoff: carrying on at the QuickBooks computer. */
export const handoff = {
  open: 'Continue on another computer',
  title: 'Continue on the QuickBooks computer',
  intro: 'Open this link there. It opens these steps where you are now, without signing in.',
  link: 'Link',
  copyLink: 'Copy the link',
  oneUse: ({ time }: { time: string }) =>
    `Each link works once. This one works until ${time}. Send it only to someone who may set up this connection.`,
  expired: ({ time }: { time: string }) => `This link expired on ${time}. Make a new one.`,
  email: 'Email it',
  /** The provider's name, null while it isn't known. */
  emailSubject: ({ providerName }: { providerName: string | null }) =>
    providerName === null ? 'Connect our QuickBooks' : `Connect ${providerName} to QuickBooks`,
  emailBody: ({ providerName, url, time }: { providerName: string | null; url: string; time: string }) =>
    [
      'Hello,',
      `Please open this link on the computer where QuickBooks Desktop is installed. It opens the steps that connect ${providerName === null ? 'it' : `${providerName} to it`}:`,
      url,
      `The link works once, until ${time}. If it was used already or has expired, write back and I’ll send you a new one.`,
      'Thank you',
    ].join('\n\n'),
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qrName: 'QR code of the link',
  renew: 'Make a new link',
  waiting: 'Waiting for the QuickBooks computer',
  movedOn: 'Setup has moved on',
  movedOnHint: 'If someone opened the link, it is used up now. Make a new one to open these steps once more.',
  waitingHint: 'This page follows along by itself. If nothing happens, make a new link: each one works once.',
} as const
