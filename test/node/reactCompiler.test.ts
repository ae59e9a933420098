import { transformAsync } from '@babel/core'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

interface CompilerEvent {
  kind: string
}

const isOurs = /^(components|element|hooks|messages)\/.*(?<!\.test|\.d)\.tsx?$/
const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => isOurs.test(file))

async function compilerEvents(file: string) {
  const events: CompilerEvent[] = []
  const logger = { logEvent: (_: string, event: CompilerEvent) => void events.push(event) }
  const filename = path.resolve('src', file)
  await transformAsync(readFileSync(filename, 'utf8'), {
    filename,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
    plugins: [['babel-plugin-react-compiler', { target: '18', panicThreshold: 'none', logger }]],
  })
  return events.map((event) => ({ file, event }))
}

// An integrator may compile what is in node_modules too; the compiler leaves out what breaks React's rules.
test('React Compiler takes every component and hook', async () => {
  const events = (await Promise.all(files.map(compilerEvents))).flat()
  const left = events.filter(({ event }) => event.kind !== 'CompileSuccess')
  expect(events.length).toBeGreaterThan(200)
  expect(left).toEqual([])
}, 180_000)
