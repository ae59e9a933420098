import path from 'node:path'
import { hostReact, isReact } from './hostReact.mjs'

export const pageId = path.resolve('page.js')

/** For Rollup and Vite: the page's own module, and React from its host. */
export function hostModules(source) {
  return {
    name: 'host-modules',
    enforce: 'pre',
    resolveId: (id) => (id === pageId || isReact.test(id) ? id : null),
    load: (id) => (id === pageId ? source : isReact.test(id) ? hostReact(id) : null),
  }
}

/** 'use client' means nothing in one bundle. */
export function isPointlessWarning({ code }) {
  return code === 'MODULE_LEVEL_DIRECTIVE'
}

/**
 * A page's files by path, its entry, and what the document preloads, as Vite has it do: all that the entry imports, however indirectly, without
 * being asked to.
 */
export function bundledPage(chunks) {
  const entry = chunks.find(({ isEntry }) => isEntry)
  const imported = new Set(entry.imports)
  // A set also goes through what is added on the way.
  for (const name of imported) {
    for (const next of chunks.find((chunk) => chunk.fileName === name).imports) imported.add(next)
  }
  return {
    files: new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code])),
    entry: `/${entry.fileName}`,
    preloads: [...imported].map((name) => `/${name}`),
  }
}
