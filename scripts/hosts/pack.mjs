import path from 'node:path'
import { run } from './run.mjs'

/** Packs the built package, as it would be published. */
export async function pack(folder) {
  const told = await run('.', {}, 'npm', 'pack', '--json', '--loglevel=error', '--pack-destination', folder)
  const [{ filename, size }] = JSON.parse(told)
  console.log(`${filename}: ${(size / 1000).toFixed(0)} kB`)
  return path.join(folder, filename)
}
