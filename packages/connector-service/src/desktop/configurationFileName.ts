/** The `.qwc` file's name: Windows opens it by its ending, so nothing else in it may disturb. */
export function configurationFileName(applicationName: string) {
  const plain = applicationName
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'QuickBooks' : plain}.qwc`
}
