import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportedNames, wordsOf } from './rooms/exportedNames.mjs'
import { circles, importerCounts, moduleGraph } from './rooms/moduleGraph.mjs'

// Usage: npm run rooms [-- root] [--list]: how the source is cut into files and folders, tests apart, as Markdown.
// `--list` also names the small files with one importer, the first to look at for merging.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } })
const root = path.resolve(positionals[0] ?? '.')
const smallLines = 35
const largeLines = 250

// docs/style.md has one family of names for each.
const families = {
  'what is wrong': ['problem', 'error', 'fault', 'trouble', 'failure', 'symptom', 'refusal', 'cause'],
  'how things stand': ['status', 'standing', 'situation', 'use', 'health', 'phase'],
}

const areas = ['src', 'stories', ...workspaces('packages'), ...workspaces('examples')].map(area)
console.log(table('Files', fileRows()))
console.log(table('Exported names with a word for', Object.entries(families).flatMap(familyRows)))
for (const { name, graph } of areas) {
  list(
    `${name}: files over ${largeLines} lines`,
    largest(graph)
      .filter(([, { lines }]) => lines > largeLines)
      .map(withLines),
  )
  list(
    `${name}: files that import one another`,
    circles(graph).map((files) => files.map(relative).toSorted().join(', ')),
  )
  if (values.list)
    list(`${name}: files under ${smallLines} lines with one importer`, smallWithOneImporter(graph).map(withLines))
}

function workspaces(folder) {
  const place = path.join(root, folder)
  const names = existsSync(place) ? readdirSync(place).toSorted() : []
  return names.map((name) => path.join(folder, name))
}

function area(name) {
  const graph = moduleGraph(path.join(root, name))
  const names = new Set([...graph].flatMap(([file, { text }]) => exportedNames(file, text)))
  return { name, graph, names: [...names] }
}

function fileRows() {
  const row = (name, figure) => [name, ...areas.map(({ graph }) => (graph.size === 0 ? '' : figure(graph)))]
  return [
    row('source files', (graph) => graph.size),
    row('folders', (graph) => new Set([...graph.keys()].map((file) => path.dirname(file))).size),
    row(
      'files with one importer',
      (graph) => [...importerCounts(graph).values()].filter((count) => count === 1).length,
    ),
    row(`… and under ${smallLines} lines`, (graph) => smallWithOneImporter(graph).length),
    row('files of at most 20 lines', (graph) => lineCounts(graph).filter((lines) => lines <= 20).length),
    row('median lines', (graph) => lineCounts(graph)[Math.floor(graph.size / 2)]),
    row('largest file, lines', (graph) => lineCounts(graph).at(-1)),
    row(`files over ${largeLines} lines`, (graph) => lineCounts(graph).filter((lines) => lines > largeLines).length),
    row('circles of imports', (graph) => circles(graph).length),
  ]
}

function familyRows([family, words]) {
  const count = (isMeant) => areas.map(({ names }) => names.filter((name) => wordsOf(name).some(isMeant)).length)
  const isWord = (word) => (other) => other === word || other === `${word}s` || other === `${word}es`
  return [
    [`**${family}**`, ...count((other) => words.some((word) => isWord(word)(other)))],
    ...words.map((word) => [word, ...count(isWord(word))]),
  ]
}

function lineCounts(graph) {
  return [...graph.values()].map(({ lines }) => lines).toSorted((a, b) => a - b)
}

function largest(graph) {
  return [...graph].toSorted(([, a], [, b]) => b.lines - a.lines)
}

function smallWithOneImporter(graph) {
  const importers = importerCounts(graph)
  return largest(graph).filter(([file, { lines }]) => lines < smallLines && importers.get(file) === 1)
}

function table(title, rows) {
  const shown = areas.map(({ graph }) => graph.size > 0)
  const cells = [[title, ...areas.map(({ name }) => name)], ['---', ...areas.map(() => '---:')], ...rows]
  return `${cells.map((row) => `| ${row.filter((_, column) => column === 0 || shown[column - 1]).join(' | ')} |`).join('\n')}\n`
}

function list(title, lines) {
  if (lines.length > 0) console.log(`${title}:\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
}

function withLines([file, { lines }]) {
  return `${relative(file)} (${lines})`
}

function relative(file) {
  return path.relative(root, file)
}
