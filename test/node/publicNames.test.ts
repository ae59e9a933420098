import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { beforeAll, expect, test } from 'vitest'

const files = [
  'src/index.ts',
  'src/client.ts',
  'src/contract.ts',
  'src/server.ts',
  'src/element/index.ts',
  'src/element/standalone.ts',
  'src/testing/index.ts',
  ...entriesIn('src/components'),
  ...entriesIn('src/messages'),
]

function entriesIn(folder: string) {
  return readdirSync(folder)
    .map((name) => `${folder}/${name}/index.ts`)
    .filter((file) => existsSync(file))
}

let checker: ts.TypeChecker
/** What each entry exports: its names, and the declaration that each leads to. */
let entries: Map<string, Map<string, ts.Symbol>>

beforeAll(() => {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'))
  const { options } = ts.parseJsonConfigFileContent({ ...config, files }, ts.sys, '.')
  const program = ts.createProgram(files, options)
  checker = program.getTypeChecker()
  entries = new Map(files.map((file) => [file, exportsOf(program.getSourceFile(file))]))
}, 180_000)

function exportsOf(file: ts.SourceFile | undefined) {
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error('every entry exports something')
  return new Map(
    checker
      .getExportsOfModule(module)
      .map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]),
  )
}

test('a name means the same in every entry', () => {
  const meanings = new Map<string, Set<ts.Symbol>>()
  for (const names of entries.values()) {
    for (const [name, symbol] of names) meanings.set(name, (meanings.get(name) ?? new Set()).add(symbol))
  }
  expect([...meanings].flatMap(([name, symbols]) => (symbols.size > 1 ? [name] : []))).toEqual([])
  expect(meanings.size).toBeGreaterThan(150)
})

test('a declaration has one name in every entry', () => {
  const names = new Map<ts.Symbol, Set<string>>()
  for (const exported of entries.values()) {
    for (const [name, symbol] of exported) names.set(symbol, (names.get(symbol) ?? new Set()).add(name))
  }
  expect([...names.values()].flatMap((several) => (several.size > 1 ? [[...several].join(', ')] : []))).toEqual([])
})

test("the client's entry and a component's own export nothing that the package's doesn't", () => {
  const all = entries.get('src/index.ts')
  const own = [...entries].filter(([file]) => /^src\/(client|components\/)/.test(file))
  expect(own.length).toBeGreaterThan(15)
  expect(own.flatMap(([, names]) => [...names.keys()].filter((name) => !all?.has(name)))).toEqual([])
})

test('a callback gets the same event from every component, and an element sends it as detail', () => {
  const payloads = new Map<string, Set<string>>()
  const add = (event: string, payload: string) => {
    payloads.set(event, (payloads.get(event) ?? new Set()).add(payload))
  }
  for (const names of entries.values()) {
    for (const [name, symbol] of names) {
      if (/(Props|Callbacks)$/.test(name)) for (const [event, payload] of callbacksOf(symbol)) add(event, payload)
      if (name.endsWith('EventMap') && name !== 'ElementEventMap') {
        for (const [event, payload] of eventsOf(symbol)) add(event, payload)
      }
    }
  }
  expect(Object.fromEntries([...payloads].map(([event, types]) => [event, [...types]]))).toEqual({
    chosen: ['HostingEvent'],
    close: ['none'],
    confirmed: ['ConnectionEvent'],
    connectanother: ['none'],
    connection: ['ConnectionEvent'],
    connectionstarted: ['ConnectionEvent'],
    disconnect: ['ConnectionEvent'],
    error: ['ConnectionsError'],
    finish: ['ConnectionEvent'],
    locationchange: ['LocationChangeEvent'],
    openconnection: ['ConnectionEvent'],
    pause: ['PauseEvent'],
    reconnect: ['ConnectionEvent'],
    resume: ['PauseEvent'],
    schedulechange: ['ScheduleChangeEvent'],
    stepchange: ['StepChangeEvent'],
    syncsoon: ['SyncSoonEvent'],
  })
})

function callbacksOf(props: ts.Symbol): [event: string, payload: string][] {
  return checker
    .getDeclaredTypeOfSymbol(props)
    .getProperties()
    .flatMap((property) => {
      if (!/^on[A-Z]/.test(property.name)) return []
      const [signature] = checker.getNonNullableType(checker.getTypeOfSymbol(property)).getCallSignatures()
      const [payload] = signature?.parameters ?? []
      const type = payload ? checker.typeToString(checker.getTypeOfSymbol(payload)) : 'none'
      return [[property.name.slice(2).toLowerCase(), type] as [string, string]]
    })
}

function eventsOf(map: ts.Symbol): [event: string, payload: string][] {
  return checker
    .getDeclaredTypeOfSymbol(map)
    .getProperties()
    .map((property) => {
      const [, payload = ''] = /^CustomEvent<(.*)>$/.exec(checker.typeToString(checker.getTypeOfSymbol(property))) ?? []
      return [property.name, payload === 'undefined' ? 'none' : payload]
    })
}
