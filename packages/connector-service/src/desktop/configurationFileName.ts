/**
 * The `.qwc` file's name: Windows opens it by its ending, so nothing else in it may disturb. A registration made anew has a
 * name of its own, so that nobody opens the file that no longer works.
 */
export function configurationFileName(applicationName: string, generation: number) {
  const plain = applicationName
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'QuickBooks' : plain}${generation === 1 ? '' : `-${generation}`}.qwc`
}
