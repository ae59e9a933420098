/** A download's button, bar and outcome. */
export const fileDownload = {
  progress: ({ fileName }: { fileName: string }) => `Downloading ${fileName}`,
  received: ({ received, total }: { received: string; total: string }) => `${received} of ${total}`,
  receivedOnly: ({ received }: { received: string }) => `${received} so far`,
  saved: ({ fileName }: { fileName: string }) => `Saved as ${fileName}. Look in your downloads.`,
} as const
