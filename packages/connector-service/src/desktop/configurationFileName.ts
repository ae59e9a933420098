/**
 * The `.qwc` file's name: Windows opens it by its ending, so nothing else in it may disturb.
 *
 * @param generation - From 1. Each registration has its own name: with one name for all, an earlier file in the downloads is opened by mistake.
 */
export function configurationFileName(applicationName: string, generation: number) {
  const plain = applicationName
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return `${plain === '' ? 'QuickBooks' : plain}${generation > 1 ? `-${generation}` : ''}.qwc`
}
