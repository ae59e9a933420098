import { randomUUID } from 'node:crypto'

/** A GUID as `.qwc` files and QuickBooks write it: in braces, upper case. */
export function newGuid() {
  return `{${randomUUID().toUpperCase()}}`
}
