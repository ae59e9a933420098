import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')

test('a misspelt section or key of the messages is a type error that names it, and the one that was meant', () => {
  expect(
    faults(`{ pauseSheduler: {} }`, `{ pauseScheduler: { titel: '' } }`, `{ pauseScheduler: { title: 'Pause' } }`),
  ).toEqual([
    [
      `Object literal may only specify known properties, but 'pauseSheduler' does not exist in type 'MessageOverrides'. Did you mean to write 'pauseScheduler'?`,
    ],
    [
      `Object literal may only specify known properties, but 'titel' does not exist in type 'SectionOverrides<"pauseScheduler">'. Did you mean to write 'title'?`,
    ],
    [],
  ])
}, 180_000)

/** What the compiler says of each host's own words. */
function faults(...words: string[]): string[][] {
  const texts = new Map(words.map((one, index) => [path.resolve(`test/node/hostWords${index}.ts`), hostWords(one)]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (file, target) => {
    const text = texts.get(file)
    return text === undefined ? getSourceFile(file, target) : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()].map((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  )
}

function hostWords(words: string) {
  return `import type { MessageOverrides } from '../../src/messages/Messages'\nexport const words: MessageOverrides = ${words}\n`
}
