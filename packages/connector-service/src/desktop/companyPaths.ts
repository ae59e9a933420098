import type { Selectable } from 'kysely'
import * as z from 'zod/mini'
import type { DesktopConnectionsTable } from '../database/tables'

type PathColumns = Pick<Selectable<DesktopConnectionsTable>, 'company_path' | 'confirmed_paths'>

const pathsSchema = z.array(z.string())
/** A file that is opened by ever new paths doesn't fill the row. */
const mostPaths = 20

/** Whether the connection's company file was read, or may be read, at this path. */
export function knowsPath(desktop: PathColumns, path: string) {
  // Not every Web Connector tells it.
  return path === '' || pathsOf(desktop).some((known) => sameText(known, path))
}

/** The column without a path that was answered with No after all. */
export function withoutPath(desktop: PathColumns, path: string) {
  return JSON.stringify(pathsOf(desktop).filter((known) => !sameText(known, path)))
}

/** The column with one path more. */
export function withPaths(desktop: PathColumns, path: string) {
  const known = pathsOf(desktop)
  return JSON.stringify((knowsPath(desktop, path) ? known : [...known, path]).slice(-mostPaths))
}

function pathsOf({ company_path, confirmed_paths }: PathColumns) {
  const paths = z.parse(pathsSchema, JSON.parse(confirmed_paths ?? '[]'))
  return company_path === null || company_path === '' ? paths : [...new Set([...paths, company_path])]
}

/** Whether two names or paths are the same on Windows. */
export function sameText(one: string, other: string) {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
