/** Handoff: carrying on at the QuickBooks computer. */
export const handoff = {
  open: 'Continue on another computer',
  title: 'Continue on the QuickBooks computer',
  intro: 'Open this link there. It opens these steps where you are now, without signing in.',
  link: 'Link',
  copyLink: 'Copy the link',
  oneUse: ({ time }: { time: string }) =>
    `Works once, until ${time}. Send it only to someone who may set up this connection.`,
  email: 'E-mail it',
  emailSubject: 'Connect our QuickBooks',
  emailBody: ({ url, time }: { url: string; time: string }) =>
    `Please open this link on the computer where QuickBooks is installed. It works once, until ${time}:\n\n${url}\n`,
  showQr: 'Show QR code',
  hideQr: 'Hide QR code',
  qrName: 'QR code of the link',
  renew: 'Make a new link',
  waiting: 'Waiting for the QuickBooks computer',
  waitingHint: 'This page follows along by itself. If nothing happens, make a new link: each one works once.',
} as const
