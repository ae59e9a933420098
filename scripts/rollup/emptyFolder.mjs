import { rmSync } from 'node:fs'

/** Takes away what an earlier build left, else modules that are gone would be published. */
export function emptyFolder(folder) {
  return {
    name: 'empty-folder',
    generateBundle() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
