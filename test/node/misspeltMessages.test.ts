import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')

test('a misspelt section or key of the messages is a type error that names it, and the one that was meant', () => {
  expect(faults(`{ pauseSheduler: {} }`)).toEqual([
    `Object literal may only specify known properties, but 'pauseSheduler' does not exist in type 'MessageOverrides'. Did you mean to write 'pauseScheduler'?`,
  ])
  expect(faults(`{ pauseScheduler: { titel: '' } }`)).toEqual([
    `Object literal may only specify known properties, but 'titel' does not exist in type 'SectionOverrides<"pauseScheduler">'. Did you mean to write 'title'?`,
  ])
  expect(faults(`{ pauseScheduler: { title: 'Pause' } }`)).toEqual([])
}, 60_000)

/** What the compiler says of a host's own words. */
function faults(words: string): string[] {
  const name = path.resolve('test/node/hostWords.ts')
  const text = `import type { MessageOverrides } from '../../src/messages/Messages'\nexport const words: MessageOverrides = ${words}\n`
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, target) =>
    file === name ? ts.createSourceFile(file, text, target) : getSourceFile(file, target)
  const program = ts.createProgram([name], options, host)
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
